package io.keskus.contacts;

import io.keskus.kernel.PhoneNumber;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** One thing that a contact is recognised by; unique in its tenant and client. */
public record ContactIdentity(IdentityKind kind, String value) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    public ContactIdentity {
        Objects.requireNonNull(kind, "kind");
        if (value == null) {
            throw new IllegalArgumentException("an identity needs a value");
        }
        value = switch (kind) {
            case NUMBER -> new PhoneNumber(value).e164();
            case EMAIL -> email(value);
            case EXTERNAL -> external(value);
        };
    }

    public static ContactIdentity of(PhoneNumber number) {
        return new ContactIdentity(IdentityKind.NUMBER, number.e164());
    }

    private static String email(String value) {
        var address = value.strip().toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(address).matches()) {
            throw new IllegalArgumentException("an e-mail address, as ana@outdoor.example");
        }
        return address;
    }

    private static String external(String value) {
        var id = value.strip();
        if (id.isEmpty() || id.length() > 100) {
            throw new IllegalArgumentException("what another system calls the contact, 1 to 100 characters");
        }
        return id;
    }

    /** Without the value, which is personal data and must not reach a log by concatenation. */
    @Override
    public String toString() {
        return kind.code();
    }
}
