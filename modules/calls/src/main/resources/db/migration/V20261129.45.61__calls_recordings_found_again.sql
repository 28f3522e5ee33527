-- What recordings are looked for by, who listened from where, and who deleted one.
CREATE TABLE recorded_call (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  direction VARCHAR(20) NOT NULL,
  our_number VARCHAR(20) NOT NULL,
  contact_id BINARY(16) NULL,
  queue_name VARCHAR(80) NULL,
  agent_id BINARY(16) NULL,
  outcome VARCHAR(20) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY recorded_call_by_id (id),
  KEY recorded_call_contact (tenant_id, contact_id),
  CONSTRAINT recorded_call_of_interaction FOREIGN KEY (tenant_id, id) REFERENCES interaction (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO recorded_call (tenant_id, id, direction, our_number, contact_id, queue_name, agent_id, outcome)
SELECT i.tenant_id, i.id, i.direction, i.our_number, i.contact_id, c.queue_name, c.agent_id, c.outcome
FROM interaction i
LEFT JOIN call_record c ON c.tenant_id = i.tenant_id AND c.id = i.id
WHERE EXISTS (SELECT 1 FROM recording r WHERE r.tenant_id = i.tenant_id AND r.interaction_id = i.id);

ALTER TABLE recording ADD COLUMN heard_at DATETIME(6) NULL;
ALTER TABLE recording ADD COLUMN gone_by VARCHAR(100) NULL;
ALTER TABLE recording ADD COLUMN gone_reason VARCHAR(500) NULL;
ALTER TABLE listening_link ADD COLUMN page VARCHAR(40) NOT NULL DEFAULT 'api';
