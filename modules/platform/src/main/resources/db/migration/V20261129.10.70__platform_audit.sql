CREATE TABLE audit_entry (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(300) COLLATE utf8mb4_bin NOT NULL,
  revision INT NULL,
  alterations TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY audit_entry_by_id (id),
  KEY audit_entry_of_subject (tenant_id, subject, id),
  KEY audit_entry_in_time (tenant_id, at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
