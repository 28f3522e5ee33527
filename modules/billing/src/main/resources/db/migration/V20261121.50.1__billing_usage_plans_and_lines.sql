-- append-only; a correction is another row, with a difference and the key of what it corrects
CREATE TABLE usage_event (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  source VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  event_id VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  client_id BINARY(16) NULL,
  interaction_id BINARY(16) NULL,
  meter VARCHAR(40) NOT NULL,
  destination VARCHAR(40) NOT NULL,
  measured BIGINT NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  corrects_source VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  corrects_event_id VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_usage_event (tenant_id, source, event_id),
  KEY usage_event_by_time (tenant_id, occurred_at, id),
  KEY usage_event_of_interaction (tenant_id, interaction_id),
  KEY usage_event_corrections (tenant_id, corrects_source, corrects_event_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- usage that came under a key that other usage already has: refused, and kept to be looked into
CREATE TABLE usage_conflict (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  usage_id BINARY(16) NOT NULL,
  meter VARCHAR(40) NOT NULL,
  destination VARCHAR(40) NOT NULL,
  measured BIGINT NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY usage_conflict_of (tenant_id, usage_id),
  CONSTRAINT usage_conflict_usage FOREIGN KEY (tenant_id, usage_id) REFERENCES usage_event (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- never changed: source is tariff.yaml as it was written, content what it says
CREATE TABLE price_plan (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  plan_version INT NOT NULL,
  valid_from DATETIME(6) NOT NULL,
  content JSON NOT NULL,
  source TEXT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_price_plan (tenant_id, plan_version)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE rated_line (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  usage_id BINARY(16) NOT NULL,
  plan_id BINARY(16) NOT NULL,
  units DECIMAL(30, 12) NOT NULL,
  amount DECIMAL(38, 12) NOT NULL,
  currency CHAR(3) NOT NULL,
  rated_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_rated_line (tenant_id, usage_id),
  KEY rated_line_by_plan (tenant_id, plan_id),
  CONSTRAINT rated_line_usage FOREIGN KEY (tenant_id, usage_id) REFERENCES usage_event (tenant_id, id),
  CONSTRAINT rated_line_plan FOREIGN KEY (tenant_id, plan_id) REFERENCES price_plan (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
