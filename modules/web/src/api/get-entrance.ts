import { answer, apiOf } from './client';
import type { Brand, Tenant } from './types';

/** What somebody sees of a tenant before entering it. */
export interface Entrance {
  slug: string;
  name: string;
  colour?: string | null;
  logo?: string | null;
}

/** The name and the brand of a tenant that somebody may enter; its slug alone while they cannot be had. */
export async function getEntrance(signIn: string, slug: string): Promise<Entrance> {
  const api = apiOf(signIn);
  const params = { params: { path: { tenant: slug } } };
  try {
    const [tenant, brand] = await Promise.all([
      answer<Tenant>(api.GET('/api/v1/tenants/{tenant}', params)),
      answer<Brand>(api.GET('/api/v1/tenants/{tenant}/branding', params)),
    ]);
    return { slug, name: tenant.name, colour: brand.colour, logo: brand.logo };
  } catch {
    return { slug, name: slug };
  }
}
