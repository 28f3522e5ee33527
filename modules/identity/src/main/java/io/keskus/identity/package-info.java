/** Who asks, and what they may do: members and roles per tenant, Keycloak tokens, API keys, socket tickets. */
package io.keskus.identity;
