/** Tenants, resellers and configurations over HTTP. */
package io.keskus.tenancy.api;
