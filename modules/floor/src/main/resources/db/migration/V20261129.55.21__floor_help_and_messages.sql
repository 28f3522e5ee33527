-- an agent raised a hand in a talk; open_agent is the agent for as long as it is up, so that each has one at most
CREATE TABLE help_request (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  agent_id BINARY(16) NOT NULL,
  open_agent BINARY(16) NULL,
  interaction_id BINARY(16) NOT NULL,
  words VARCHAR(200) NULL,
  raised_at DATETIME(6) NOT NULL,
  taken_by BINARY(16) NULL,
  taken_at DATETIME(6) NULL,
  lowered_at DATETIME(6) NULL,
  lowered_by VARCHAR(60) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY help_request_by_id (id),
  UNIQUE KEY once_help_request_open (tenant_id, open_agent)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE floor_message (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  from_member BINARY(16) NOT NULL,
  audience VARCHAR(10) NOT NULL,
  audience_id BINARY(16) NULL,
  text VARCHAR(500) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY floor_message_by_id (id),
  KEY floor_message_by_time (tenant_id, sent_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE message_receipt (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  message_id BINARY(16) NOT NULL,
  agent_id BINARY(16) NOT NULL,
  read_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY message_receipt_by_id (id),
  UNIQUE KEY message_receipt_once (tenant_id, message_id, agent_id),
  KEY message_receipt_of_agent (tenant_id, agent_id),
  FOREIGN KEY (tenant_id, message_id) REFERENCES floor_message (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- what somebody did to an agent from the floor; never changed
CREATE TABLE floor_action (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  by_member BINARY(16) NOT NULL,
  agent_id BINARY(16) NOT NULL,
  what VARCHAR(20) NOT NULL,
  detail VARCHAR(40) NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY floor_action_by_id (id),
  KEY floor_action_by_time (tenant_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
