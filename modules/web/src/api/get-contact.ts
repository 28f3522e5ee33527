import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Contact } from './types';

/** One contact; nothing is asked without an id. */
export function useContact(contact: string | undefined) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['contacts', contact],
    enabled: contact !== undefined,
    queryFn: () =>
      answer<Contact>(
        api.GET('/api/v1/tenants/{tenant}/contacts/{contact}', {
          params: { path: { tenant, contact: contact ?? '' } },
        }),
      ),
  });
}
