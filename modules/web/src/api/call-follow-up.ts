import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Invitation } from './types';

/** Calls the contact of a callback that the agent took; the answer is for the agent's device. */
export function useCallFollowUp() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ followUp, number }: { followUp: string; number?: string }) =>
      answer<Invitation>(
        api.POST('/api/v1/tenants/{tenant}/follow-ups/{followUp}/call', {
          params: { path: { tenant, followUp } },
          body: { number },
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['follow-ups'] }),
  });
}
