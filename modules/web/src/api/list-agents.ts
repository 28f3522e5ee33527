import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Page, Presence } from './types';

/** What every agent does now. @param again after how many milliseconds it is asked again */
export function useAgents(again?: number) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['agents'],
    refetchInterval: again,
    queryFn: () => answer<Page<Presence>>(api.GET('/api/v1/tenants/{tenant}/agents', { params: { path: { tenant } } })),
  });
}
