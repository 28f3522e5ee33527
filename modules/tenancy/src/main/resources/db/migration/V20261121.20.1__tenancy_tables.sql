CREATE TABLE reseller (
  slug VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (slug)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- a sold version never changes: a new one is a new row
CREATE TABLE plan_version (
  name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  entitlements TEXT NOT NULL,
  PRIMARY KEY (name, version)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

INSERT INTO plan_version (name, version, entitlements)
VALUES ('standard', 1, '{"agents":50,"numbers":20}');

CREATE TABLE tenant (
  tenant_id BINARY(16) NOT NULL,
  reseller VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  country CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  languages VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  billing_zone VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  plan_version INT NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE onboarding_step (
  tenant_id BINARY(16) NOT NULL,
  step VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (tenant_id, step)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE config_revision (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  revision INT NOT NULL,
  applied_at DATETIME(6) NOT NULL,
  applied_by VARCHAR(120) NOT NULL,
  changes LONGTEXT NOT NULL,
  files LONGTEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_config_revision (tenant_id, revision)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
