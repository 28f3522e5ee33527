-- every wait in a queue that ended; what the figures below are derived from, and can be derived from again
CREATE TABLE queue_wait (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  queue_id BINARY(16) NOT NULL,
  interaction_id BINARY(16) NOT NULL,
  began_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY queue_wait_by_id (id),
  KEY queue_wait_by_time (tenant_id, ended_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- the waits of a queue that ended in a quarter of an hour
CREATE TABLE queue_quarter (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  queue_id BINARY(16) NOT NULL,
  quarter_at DATETIME(6) NOT NULL,
  answered INT NOT NULL,
  answered_within INT NOT NULL,
  abandoned INT NOT NULL,
  abandoned_within INT NOT NULL,
  otherwise INT NOT NULL,
  wait_millis BIGINT NOT NULL,
  longest_millis BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY queue_quarter_by_id (id),
  UNIQUE KEY once_queue_quarter (tenant_id, quarter_at, queue_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
