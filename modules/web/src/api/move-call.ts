import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

export interface Move {
  interaction: string;
  /** By name. */
  queue?: string;
  agent?: string;
}

/** Moves somebody who waits to a queue or to an agent. */
export function useMove() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ interaction, ...target }: Move) =>
      answer<void>(
        api.POST('/api/v1/tenants/{tenant}/interactions/{interaction}/move', {
          params: { path: { tenant, interaction } },
          body: target,
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['waiting'] }),
  });
}
