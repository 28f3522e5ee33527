ALTER TABLE contact
  ADD COLUMN preferred_agent BINARY(16) NULL,
  ADD COLUMN do_not_call BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN best_time VARCHAR(100) NULL,
  ADD COLUMN merged_into BINARY(16) NULL,
  ADD KEY contact_by_survivor (tenant_id, merged_into);

-- custom: the tenant's own fields; due_at: of the earliest promise that is still to be kept
ALTER TABLE ticket
  ADD COLUMN reason VARCHAR(200) NULL,
  ADD COLUMN disposition VARCHAR(80) NULL,
  ADD COLUMN assignee BINARY(16) NULL,
  ADD COLUMN custom JSON NULL,
  ADD COLUMN due_at DATETIME(6) NULL,
  ADD KEY ticket_by_assignee (tenant_id, assignee, number),
  ADD KEY ticket_by_due (tenant_id, due_at);

ALTER TABLE ticket_note ADD COLUMN edited_at DATETIME(6) NULL;

-- what was otherwise, in the order it happened
CREATE TABLE ticket_change (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  ticket_id BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(200) NOT NULL,
  what VARCHAR(40) NOT NULL,
  value_before VARCHAR(500) NULL,
  value_after VARCHAR(500) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY ticket_change_by_id (id),
  KEY ticket_change_of_ticket (tenant_id, ticket_id, id),
  CONSTRAINT ticket_change_ticket FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- a tenant's fields, reasons and dispositions, as they were applied
CREATE TABLE contact_rules (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  slot VARCHAR(10) NOT NULL,
  rules JSON NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY contact_rules_by_id (id),
  UNIQUE KEY once_contact_rules (tenant_id, slot)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- the words of contacts, tickets and notes, without accents; each also backwards, so that both of its ends are found
CREATE TABLE search_word (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  subject_id BINARY(16) NOT NULL,
  word VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  backwards VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY search_word_by_id (id),
  KEY search_word_of_subject (tenant_id, subject_id),
  KEY search_word_from_its_start (tenant_id, word, kind, subject_id),
  KEY search_word_from_its_end (tenant_id, backwards, kind, subject_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
