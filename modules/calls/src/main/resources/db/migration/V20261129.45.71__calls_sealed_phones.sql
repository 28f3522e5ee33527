-- numbers of agents' own telephones are sealed; those in clear are sealed by the next round
ALTER TABLE own_phone
  MODIFY COLUMN number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN sealed VARBINARY(200) NULL;
