import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { FollowUp } from './types';

/** Which promises; all of the tenant that are not closed without anything. */
export interface FollowUpFilter {
  mine?: boolean;
  contact?: string;
  ticket?: string;
  closed?: boolean;
}

/** Promises by time. */
export function useFollowUps(filter: FollowUpFilter, enabled = true) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['follow-ups', 'list', filter],
    enabled,
    queryFn: () =>
      answer<FollowUp[]>(
        api.GET('/api/v1/tenants/{tenant}/follow-ups', { params: { path: { tenant }, query: { ...filter } } }),
      ),
  });
}
