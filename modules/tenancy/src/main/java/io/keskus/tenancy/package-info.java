/** Resellers, tenants and plans, and a tenant's configuration as files. */
package io.keskus.tenancy;
