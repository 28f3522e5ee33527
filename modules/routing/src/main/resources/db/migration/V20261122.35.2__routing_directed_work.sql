-- Work for one agent alone is a part of an interaction under an id of its own, as another agent may be at work on the same.
CREATE TABLE work_part (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  interaction_id BINARY(16) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY work_part_by_id (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE agent_presence ADD COLUMN part_of BINARY(16) NULL;
