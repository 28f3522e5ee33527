// @vitest-environment jsdom
import { User } from 'oidc-client-ts';
import { beforeEach, expect, it } from 'vitest';
import { keptToken } from './kept-token';
import { newManager } from './sign-in-manager';

const PLACE = { issuer: 'https://id.example/realms/keskus', clientId: 'keskus-web' };
const NOW = Date.now();

async function signedIn(tenant: string, expiresAt: number) {
  const user = new User({
    access_token: `of ${tenant}`,
    token_type: 'Bearer',
    profile: { sub: '1', iss: PLACE.issuer, aud: PLACE.clientId, exp: expiresAt, iat: 0 },
    expires_at: expiresAt,
  });
  await newManager(PLACE, tenant).storeUser(user);
}

beforeEach(() => window.sessionStorage.clear());

it('finds the token where the sign-in library keeps it', async () => {
  await signedIn('outdoor', NOW / 1000 + 300);
  expect(keptToken('outdoor', PLACE, NOW)).toBe('of outdoor');
});

it('finds no token of another tenant', async () => {
  await signedIn('outdoor', NOW / 1000 + 300);
  expect(keptToken('credit', PLACE, NOW)).toBeUndefined();
});

it('does not take one that is over', async () => {
  await signedIn('outdoor', NOW / 1000 - 1);
  expect(keptToken('outdoor', PLACE, NOW)).toBeUndefined();
});
