import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** Gives a callback back that the agent took: it is offered again later. */
export function useGiveBack() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ followUp, minutes }: { followUp: string; minutes: number }) =>
      answer<void>(
        api.POST('/api/v1/tenants/{tenant}/follow-ups/{followUp}/give-back', {
          params: { path: { tenant, followUp } },
          body: { minutes },
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['follow-ups'] }),
  });
}
