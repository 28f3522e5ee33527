-- what an agent did from when to when; the one that goes on has no end
CREATE TABLE agent_spell (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  agent_id BINARY(16) NOT NULL,
  state VARCHAR(20) NOT NULL,
  reason VARCHAR(40) NULL,
  interaction_id BINARY(16) NULL,
  began_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY agent_spell_by_id (id),
  KEY agent_spell_of_agent (tenant_id, agent_id, began_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
