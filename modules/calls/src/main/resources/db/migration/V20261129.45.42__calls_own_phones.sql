-- The telephone that an agent may be called on instead of the browser; its id is the agent's.
CREATE TABLE own_phone (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  destination_class VARCHAR(40) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY own_phone_by_id (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The leg to that telephone, until it is answered.
ALTER TABLE participant
  ADD COLUMN next_call_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN next_class VARCHAR(40) NULL,
  ADD COLUMN next_wanted BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY participant_next_call (tenant_id, next_call_id);
