import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { SentMessage } from './floor-types';

/** To one agent, the agents of a queue, or with neither to everybody. */
export interface NewMessage {
  text: string;
  agent?: string;
  queue?: string;
}

/** Tells agents something. */
export function useSendMessage() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (message: NewMessage) =>
      answer<SentMessage>(
        api.POST('/api/v1/tenants/{tenant}/floor/messages', { params: { path: { tenant } }, body: message }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['sent-messages'] }),
  });
}
