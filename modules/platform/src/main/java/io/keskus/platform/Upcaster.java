package io.keskus.platform;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.kernel.DomainEvent;

/** A bean that brings an older shape of an event one schema version forward. */
public interface Upcaster {
    Class<? extends DomainEvent> event();

    /** The schema version it reads; it returns the shape of the next one. */
    int from();

    ObjectNode up(ObjectNode older);
}
