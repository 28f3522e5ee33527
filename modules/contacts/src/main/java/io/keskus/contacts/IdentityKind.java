package io.keskus.contacts;

import java.util.Locale;

/** By what a contact is recognised. */
public enum IdentityKind {
    /** A telephone number in E.164 form. */
    NUMBER,
    /** An e-mail address in small letters. */
    EMAIL,
    /** What another system calls the contact. */
    EXTERNAL;

    /** The name in tables and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public static IdentityKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
