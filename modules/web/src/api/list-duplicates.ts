import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Suspect } from './types';

/** Who may be the same as a contact, the likeliest first. */
export function useDuplicates(contact: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['contacts', contact, 'duplicates'],
    queryFn: () =>
      answer<Suspect[]>(
        api.GET('/api/v1/tenants/{tenant}/contacts/{contact}/duplicates', { params: { path: { tenant, contact } } }),
      ),
  });
}
