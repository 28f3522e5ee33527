import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import { OWN_MESSAGES } from './list-own-messages';

/** The agent has read it. */
export function useReadMessage() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (message: string) =>
      answer<void>(
        api.POST('/api/v1/tenants/{tenant}/agents/me/messages/{message}/read', {
          params: { path: { tenant, message } },
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: OWN_MESSAGES }),
  });
}
