import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Page, Presence } from './types';

/** What every agent does now. */
export function useAgents() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['agents'],
    queryFn: () => answer<Page<Presence>>(api.GET('/api/v1/tenants/{tenant}/agents', { params: { path: { tenant } } })),
  });
}
