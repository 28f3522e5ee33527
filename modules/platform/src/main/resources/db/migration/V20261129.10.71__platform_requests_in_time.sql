-- what is too old is found by this
ALTER TABLE idempotency ADD KEY idempotency_in_time (tenant_id, made_at);
