import type { SignInPlace } from './sign-in';
import { TenantStorage } from './tenant-storage';

/** What the sign-in library keeps of somebody, as far as it is read here. */
interface Kept {
  access_token: string;
  /** Seconds since 1970. */
  expires_at?: number;
}

/**
 * The token of this tab that is still good, read without the sign-in library: with one at hand a page need not wait for
 * the library to load.
 */
export function keptToken(tenant: string, { issuer, clientId }: SignInPlace, now: number): string | undefined {
  const kept = new TenantStorage(tenant).read<Kept>(`sign-in:user:${issuer}:${clientId}`);
  return kept?.expires_at && kept.expires_at * 1000 > now ? kept.access_token : undefined;
}
