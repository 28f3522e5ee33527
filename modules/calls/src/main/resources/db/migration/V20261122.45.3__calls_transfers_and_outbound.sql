-- Whom to call, sealed under the contact's key until the order to dial is given.
ALTER TABLE participant
  ADD COLUMN sealed_number VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NULL;

-- A segment may wait for one agent alone.
ALTER TABLE segment ADD COLUMN directed_to BINARY(16) NULL;
