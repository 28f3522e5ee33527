import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Tenant } from './types';

/** The tenant itself: its name, languages and zone. */
export function useTenant() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['tenant'],
    queryFn: () => answer<Tenant>(api.GET('/api/v1/tenants/{tenant}', { params: { path: { tenant } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
