package io.keskus.platform.outbox;

import io.keskus.kernel.TenantId;

/** Deliveries that must keep their order: one consumer's, with one ordering key, of one tenant. */
record Lane(TenantId tenant, String consumer, String orderingKey) {}
