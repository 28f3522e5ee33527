-- which tenant an account at a carrier belongs to: read before the tenant is known
CREATE TABLE carrier_account_directory (
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant_id BINARY(16) NOT NULL,
  PRIMARY KEY (provider, account_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE carrier_account (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  provider VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_token VARBINARY(1024) NOT NULL,
  sealed_previous_token VARBINARY(1024) NULL,
  key_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  sealed_key_secret VARBINARY(1024) NULL,
  client_application VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_carrier_account_tenant (tenant_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE phone_number (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  number VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pointed_to VARCHAR(500) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_phone_number (tenant_id, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE number_assignment (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  number_id BINARY(16) NOT NULL,
  flow VARCHAR(64) NOT NULL,
  client_id BINARY(16) NULL,
  client VARCHAR(64) NULL,
  valid_from DATETIME(6) NOT NULL,
  valid_until DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  KEY number_assignment_number (tenant_id, number_id, valid_from),
  FOREIGN KEY (tenant_id, number_id) REFERENCES phone_number (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- every message of the carrier that was acted on, and the document it was answered with
CREATE TABLE webhook_inbox (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  message_key VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at DATETIME(6) NOT NULL,
  content_type VARCHAR(80) NULL,
  document MEDIUMTEXT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_webhook_inbox_key (tenant_id, message_key),
  KEY webhook_inbox_received (tenant_id, received_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- everything that was ever ordered from the carrier
CREATE TABLE carrier_command (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  command_key VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(20) NOT NULL,
  target VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload TEXT NOT NULL,
  state VARCHAR(12) NOT NULL,
  attempts INT NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  settled_at DATETIME(6) NULL,
  outcome VARCHAR(200) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_carrier_command_key (tenant_id, command_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- what is still to be carried out; small, so that it can be swept over all tenants
CREATE TABLE carrier_command_due (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  command_id BINARY(16) NOT NULL,
  target VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claimed_until DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  KEY carrier_command_due_target (tenant_id, target, id),
  FOREIGN KEY (tenant_id, command_id) REFERENCES carrier_command (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
