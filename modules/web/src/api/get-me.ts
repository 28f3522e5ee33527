import { answer, apiOf } from './client';

/** The tenants of whoever is signed in, by slug. */
export async function getMyTenants(signIn: string): Promise<string[]> {
  const me = await answer<{ tenants: string[] }>(apiOf(signIn).GET('/api/v1/me'));
  return me.tenants;
}
