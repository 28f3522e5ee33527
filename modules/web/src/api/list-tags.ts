import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** Tags in use, those of the most tickets first. */
export function useTags() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['tickets', 'tags'],
    staleTime: 60_000,
    queryFn: () => answer<string[]>(api.GET('/api/v1/tenants/{tenant}/tickets/tags', { params: { path: { tenant } } })),
  });
}
