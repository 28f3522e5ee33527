import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Merge } from './types';

/** What was merged with a contact, newest first. */
export function useMerges(contact: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['contacts', contact, 'merges'],
    queryFn: () =>
      answer<Merge[]>(
        api.GET('/api/v1/tenants/{tenant}/contacts/{contact}/merges', { params: { path: { tenant, contact } } }),
      ),
  });
}
