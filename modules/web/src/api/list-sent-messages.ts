import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { SentMessage } from './floor-types';

/** Today's messages to agents, newest first. @param sign changes when somebody sent or read one */
export function useSentMessages(sign: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['sent-messages', sign],
    placeholderData: (before) => before,
    queryFn: () =>
      answer<SentMessage[]>(api.GET('/api/v1/tenants/{tenant}/floor/messages', { params: { path: { tenant } } })),
  });
}
