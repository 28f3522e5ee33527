-- a version never changes; the same file again is the same version
CREATE TABLE ivr_flow_version (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  flow_name VARCHAR(40) NOT NULL,
  number INT NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source MEDIUMTEXT NOT NULL,
  made_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_ivr_flow_version_digest (tenant_id, flow_name, digest),
  UNIQUE KEY once_ivr_flow_version_number (tenant_id, flow_name, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- published_version_id: NULL once the flow was withdrawn
CREATE TABLE ivr_flow (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  name VARCHAR(40) NOT NULL,
  published_version_id BINARY(16) NULL,
  published_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_ivr_flow_name (tenant_id, name),
  CONSTRAINT ivr_flow_published FOREIGN KEY (tenant_id, published_version_id)
    REFERENCES ivr_flow_version (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- one row a tenant: the file as it was handed in
CREATE TABLE ivr_hours (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source MEDIUMTEXT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_ivr_hours (tenant_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
