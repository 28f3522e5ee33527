import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { ReceivedMessage } from './floor-types';

export const OWN_MESSAGES = ['own-messages'];

/** What the agent was told today, newest first. */
export function useOwnMessages() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: OWN_MESSAGES,
    queryFn: () =>
      answer<ReceivedMessage[]>(
        api.GET('/api/v1/tenants/{tenant}/agents/me/messages', { params: { path: { tenant } } }),
      ),
  });
}
