CREATE TABLE blob_key (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  slot VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed BLOB NULL,
  made_at DATETIME(6) NOT NULL,
  destroyed_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY blob_key_by_id (id),
  UNIQUE KEY once_blob_key (tenant_id, slot)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
