CREATE TABLE routing_queue (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  name VARCHAR(64) NOT NULL,
  label VARCHAR(100) NOT NULL,
  skills TEXT NOT NULL,
  priority INT NOT NULL,
  ring_seconds INT NOT NULL,
  wrap_up_seconds INT NOT NULL,
  last_agent_seconds INT NOT NULL,
  client VARCHAR(64) NULL,
  closed BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_routing_queue_name (tenant_id, name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE routing_agent (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  skills TEXT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE routing_agent_queue (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  agent_id BINARY(16) NOT NULL,
  queue_id BINARY(16) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY routing_agent_queue_once (tenant_id, agent_id, queue_id),
  KEY routing_agent_queue_by_queue (tenant_id, queue_id),
  FOREIGN KEY (tenant_id, agent_id) REFERENCES routing_agent (tenant_id, id),
  FOREIGN KEY (tenant_id, queue_id) REFERENCES routing_queue (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- who may write the live state of which partition; the database's time alone counts here
CREATE TABLE routing_lease (
  partition_no INT NOT NULL,
  owner BINARY(16) NULL,
  epoch BIGINT NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (partition_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO routing_lease (partition_no, owner, epoch, expires_at)
WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 255)
SELECT n, NULL, 0, '2000-01-01 00:00:00' FROM numbers;

CREATE TABLE partition_inbox (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  seq BIGINT NOT NULL AUTO_INCREMENT,
  partition_no INT NOT NULL,
  at DATETIME(6) NOT NULL,
  type VARCHAR(40) NOT NULL,
  schema_version INT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY partition_inbox_order (seq),
  KEY partition_inbox_of_tenant (tenant_id, seq)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE partition_journal (
  tenant_id BINARY(16) NOT NULL,
  seq BIGINT NOT NULL,
  partition_no INT NOT NULL,
  epoch BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  type VARCHAR(40) NOT NULL,
  schema_version INT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (tenant_id, seq)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE engine_state (
  tenant_id BINARY(16) NOT NULL,
  partition_no INT NOT NULL,
  seq BIGINT NOT NULL,
  next_deadline DATETIME(6) NULL,
  PRIMARY KEY (tenant_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE engine_snapshot (
  tenant_id BINARY(16) NOT NULL,
  seq BIGINT NOT NULL,
  schema_version INT NOT NULL,
  state LONGTEXT NOT NULL,
  PRIMARY KEY (tenant_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE waiting_work (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  queue_id BINARY(16) NOT NULL,
  channel VARCHAR(10) NOT NULL,
  client_id BINARY(16) NULL,
  state VARCHAR(10) NOT NULL,
  agent_id BINARY(16) NULL,
  sort_key DATETIME(6) NOT NULL,
  arrival BIGINT NOT NULL,
  priority INT NOT NULL,
  enqueued_at DATETIME(6) NOT NULL,
  taken_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  KEY waiting_work_by_place (tenant_id, queue_id, state, sort_key, arrival)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE queue_pace (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  talks BIGINT NOT NULL,
  talk_millis BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE agent_presence (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  state VARCHAR(10) NOT NULL,
  reason VARCHAR(32) NULL,
  interaction_id BINARY(16) NULL,
  offer_number BIGINT NULL,
  since DATETIME(6) NOT NULL,
  until_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE agent_socket (
  tenant_id BINARY(16) NOT NULL,
  agent_id BINARY(16) NOT NULL,
  socket_id BINARY(16) NOT NULL,
  node BINARY(16) NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, agent_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE offer_explanation (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  interaction_id BINARY(16) NOT NULL,
  offer_number BIGINT NOT NULL,
  queue_id BINARY(16) NOT NULL,
  agent_id BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  explanation TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY offer_explanation_of_offer (tenant_id, interaction_id, offer_number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
