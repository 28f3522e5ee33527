-- two contacts that were found to be one; before and after: the survivor's own fields, to undo it
CREATE TABLE contact_merge (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  survivor_id BINARY(16) NOT NULL,
  merged_id BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  undo_until DATETIME(6) NOT NULL,
  fields_before JSON NULL,
  fields_after JSON NULL,
  undone_at DATETIME(6) NULL,
  undone_by VARCHAR(200) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY contact_merge_by_id (id),
  KEY contact_merge_of_survivor (tenant_id, survivor_id, id),
  KEY contact_merge_of_merged (tenant_id, merged_id, id),
  CONSTRAINT contact_merge_survivor FOREIGN KEY (tenant_id, survivor_id) REFERENCES contact (tenant_id, id),
  CONSTRAINT contact_merge_merged FOREIGN KEY (tenant_id, merged_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- further interactions about a ticket, as the callback that was promised
CREATE TABLE ticket_interaction (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  ticket_id BINARY(16) NOT NULL,
  interaction_id BINARY(16) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY ticket_interaction_by_id (id),
  UNIQUE KEY once_ticket_interaction (tenant_id, interaction_id),
  KEY ticket_interaction_of_ticket (tenant_id, ticket_id),
  CONSTRAINT ticket_interaction_ticket FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- next_at: when something is to be done about it, looked up over all tenants; work_id: as which routing knows it
CREATE TABLE follow_up (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  ticket_id BINARY(16) NOT NULL,
  contact_id BINARY(16) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  zone VARCHAR(64) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  agent_id BINARY(16) NULL,
  queue_id BINARY(16) NOT NULL,
  state VARCHAR(20) NOT NULL,
  made_by VARCHAR(200) NOT NULL,
  made_at DATETIME(6) NOT NULL,
  next_at DATETIME(6) NULL,
  work_id BINARY(16) NULL,
  taken_by BINARY(16) NULL,
  attempts INT NOT NULL,
  closed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY follow_up_by_id (id),
  KEY follow_up_next (next_at),
  KEY follow_up_by_state (tenant_id, closed_at, due_at),
  KEY follow_up_of_contact (tenant_id, contact_id, due_at),
  KEY follow_up_of_ticket (tenant_id, ticket_id, due_at),
  KEY follow_up_by_work (tenant_id, work_id),
  CONSTRAINT follow_up_ticket FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id),
  CONSTRAINT follow_up_contact FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
