package io.keskus.telephony.accounts;

import io.keskus.kernel.TenantId;
import io.keskus.telephony.AccountAccess;

/** Whose account it is, where, and how to use it. */
public record TenantAccount(TenantId tenant, String provider, AccountAccess access) {}
