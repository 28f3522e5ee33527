CREATE TABLE tenant_directory (
  tenant_id BINARY(16) NOT NULL,
  slug VARCHAR(63) NOT NULL,
  shard VARCHAR(40) NOT NULL,
  PRIMARY KEY (tenant_id),
  UNIQUE KEY once_tenant_directory_slug (slug)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE outbox_delivery (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  seq BIGINT NOT NULL AUTO_INCREMENT,
  consumer VARCHAR(80) NOT NULL,
  ordering_key VARCHAR(80) NOT NULL,
  type VARCHAR(80) NOT NULL,
  schema_version INT NOT NULL,
  payload LONGTEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY outbox_delivery_order (seq),
  KEY outbox_delivery_lane (tenant_id, consumer, ordering_key, seq)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE idempotency (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  request_key VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer LONGTEXT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_idempotency_key (tenant_id, request_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
