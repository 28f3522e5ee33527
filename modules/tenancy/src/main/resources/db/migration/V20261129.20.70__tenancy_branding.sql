CREATE TABLE tenant_brand (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  slot VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  product_name VARCHAR(60) NULL,
  colour CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NULL,
  logo_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  logo MEDIUMBLOB NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY tenant_brand_by_id (id),
  UNIQUE KEY once_tenant_brand (tenant_id, slot)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
