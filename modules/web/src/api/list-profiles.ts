import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Page, Profile } from './types';

/** What every agent can do, and for which queues. */
export function useProfiles() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['profiles', 'all'],
    queryFn: () =>
      answer<Page<Profile>>(api.GET('/api/v1/tenants/{tenant}/agent-profiles', { params: { path: { tenant } } })),
  });
}

/** What one agent can do. */
export function useProfile(agent: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['profiles', agent],
    queryFn: () =>
      answer<Profile>(
        api.GET('/api/v1/tenants/{tenant}/agent-profiles/{agent}', { params: { path: { tenant, agent } } }),
      ),
  });
}
