CREATE TABLE contact (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  client_id BINARY(16) NULL,
  display_name VARCHAR(200) NULL,
  language VARCHAR(35) NULL,
  custom JSON NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY contact_by_client (tenant_id, client_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- holder: SHA-256 of client, kind and value. The unique key is on it, and not on the value, since a database names the
-- values of a violated key in its message, and a message is logged.
CREATE TABLE contact_identity (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  contact_id BINARY(16) NOT NULL,
  client_id BINARY(16) NULL,
  kind VARCHAR(20) NOT NULL,
  value VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  holder BINARY(32) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_contact_identity (tenant_id, holder),
  KEY contact_identity_by_value (tenant_id, kind, value),
  KEY contact_identity_of_contact (tenant_id, contact_id),
  CONSTRAINT contact_identity_contact FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- sealed: the contact's own keyset under the tenant's secret; NULL once it was destroyed
CREATE TABLE contact_key (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  contact_id BINARY(16) NOT NULL,
  sealed VARBINARY(1024) NULL,
  made_at DATETIME(6) NOT NULL,
  destroyed_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_contact_key (tenant_id, contact_id),
  CONSTRAINT contact_key_contact FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ticket (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  number BIGINT NOT NULL,
  interaction_id BINARY(16) NOT NULL,
  contact_id BINARY(16) NULL,
  client_id BINARY(16) NULL,
  subject VARCHAR(200) NOT NULL,
  status VARCHAR(20) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY ticket_number (tenant_id, number),
  UNIQUE KEY once_ticket_of_interaction (tenant_id, interaction_id),
  KEY ticket_of_contact (tenant_id, contact_id, number),
  KEY ticket_by_status (tenant_id, status, number),
  CONSTRAINT ticket_contact FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ticket_tag (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  ticket_id BINARY(16) NOT NULL,
  tag VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_ticket_tag (tenant_id, ticket_id, tag),
  KEY ticket_tag_by_tag (tenant_id, tag, ticket_id),
  CONSTRAINT ticket_tag_ticket FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE ticket_note (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  ticket_id BINARY(16) NOT NULL,
  author VARCHAR(200) NOT NULL,
  text VARCHAR(4000) NOT NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY ticket_note_of_ticket (tenant_id, ticket_id, id),
  CONSTRAINT ticket_note_ticket FOREIGN KEY (tenant_id, ticket_id) REFERENCES ticket (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- one row a tenant: locked until the transaction that takes a number has ended, so none is ever left out
CREATE TABLE ticket_counter (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  series VARCHAR(20) NOT NULL,
  last_number BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_ticket_counter (tenant_id, series)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
