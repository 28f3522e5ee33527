package io.keskus.tenancy;

import io.keskus.kernel.ContactId;

/** A port: a module that holds personal data of a contact, and can forget it. Runs in a unit of work of the tenant. */
public interface Erasable {
    /** As {@code tickets}; unique, shown in the record of an erasure. */
    String name();

    /** Forgets the contact; idempotent. @return how many things were erased or made anonymous */
    int erase(ContactId contact);

    /** How many things of the contact a legal hold keeps from being erased; they go when it is lifted. */
    default int kept(ContactId contact) {
        return 0;
    }
}
