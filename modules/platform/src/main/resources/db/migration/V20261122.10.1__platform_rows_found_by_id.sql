-- EclipseLink changes and deletes a row by its id alone: without a key of its own such a statement reads, and locks, the table
ALTER TABLE outbox_delivery ADD UNIQUE KEY outbox_delivery_by_id (id);
ALTER TABLE idempotency ADD UNIQUE KEY idempotency_by_id (id);
