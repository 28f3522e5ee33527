CREATE TABLE member (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  email VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  keycloak_user VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  suspended BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY once_member_email (tenant_id, email),
  UNIQUE KEY once_member_keycloak_user (tenant_id, keycloak_user)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE api_key (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  name VARCHAR(100) NOT NULL,
  secret_hash BINARY(32) NOT NULL,
  roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_by VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  PRIMARY KEY (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE socket_ticket (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  secret_hash BINARY(32) NOT NULL,
  member_id BINARY(16) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  session_ends DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY socket_ticket_expiry (tenant_id, expires_at),
  CONSTRAINT socket_ticket_of_member FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- the provider's and the resellers' people stand above the tenants
CREATE TABLE operator_user (
  email VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  keycloak_user VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (email),
  UNIQUE KEY operator_user_keycloak_user (keycloak_user)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE reseller_user (
  reseller VARCHAR(63) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  email VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  roles VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  keycloak_user VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (reseller, email),
  UNIQUE KEY reseller_user_keycloak_user (reseller, keycloak_user)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
