package io.keskus.calls;

/** Which calls an agent may listen to. Supervisors and tenant admins may listen to all. */
public enum AgentsHear {
    /** Those in which they talked. */
    OWN,
    /** Also those of a contact with whom they have, or lately had, a call. */
    CONTACT
}
