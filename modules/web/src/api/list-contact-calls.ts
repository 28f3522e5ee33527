import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Call } from './types';

/** A contact's calls that are over, newest first. */
export function useCallsOf(contact: string | undefined) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['contacts', contact, 'calls'],
    enabled: contact !== undefined,
    queryFn: () =>
      answer<Call[]>(
        api.GET('/api/v1/tenants/{tenant}/contacts/{contact}/calls', {
          params: { path: { tenant, contact: contact ?? '' } },
        }),
      ),
  });
}
