CREATE TABLE recording (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  interaction_id BINARY(16) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  leg VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provider_recording_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  unsafe BOOLEAN NOT NULL,
  at_carrier BOOLEAN NOT NULL,
  erase_wanted BOOLEAN NOT NULL,
  started_at DATETIME(6) NOT NULL,
  told_seconds BIGINT NULL,
  bytes BIGINT NOT NULL,
  millis BIGINT NOT NULL,
  channels INT NOT NULL,
  sha256 BINARY(32) NULL,
  peaks LONGTEXT NULL,
  attempts INT NOT NULL,
  due_at DATETIME(6) NULL,
  stored_at DATETIME(6) NULL,
  gone_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY recording_by_id (id),
  UNIQUE KEY once_recording_at_carrier (tenant_id, provider_recording_id),
  KEY recording_interaction (tenant_id, interaction_id),
  KEY recording_due (tenant_id, due_at),
  KEY recording_age (tenant_id, state, kind, started_at),
  CONSTRAINT recording_of_interaction FOREIGN KEY (tenant_id, interaction_id) REFERENCES interaction (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE recording_rules (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  slot VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rules LONGTEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY recording_rules_by_id (id),
  UNIQUE KEY once_recording_rules (tenant_id, slot)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE listening_link (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  recording_id BINARY(16) NOT NULL,
  actor VARCHAR(100) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY listening_link_by_id (id),
  KEY listening_link_recording (tenant_id, recording_id),
  CONSTRAINT listening_link_of_recording FOREIGN KEY (tenant_id, recording_id) REFERENCES recording (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE legal_hold (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  interaction_id BINARY(16) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  actor VARCHAR(100) NOT NULL,
  placed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY legal_hold_by_id (id),
  UNIQUE KEY once_legal_hold (tenant_id, interaction_id),
  CONSTRAINT legal_hold_of_interaction FOREIGN KEY (tenant_id, interaction_id) REFERENCES interaction (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
