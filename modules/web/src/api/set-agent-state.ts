import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

export interface WantedState {
  agent: string;
  state: 'ready' | 'away' | 'signed-out';
  reason?: string;
}

/** Makes an agent ready, away or signed out; the agent is told by whom. */
export function useSetAgentState() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ agent, ...wanted }: WantedState) =>
      answer<void>(
        api.PUT('/api/v1/tenants/{tenant}/floor/agents/{agent}/state', {
          params: { path: { tenant, agent } },
          body: wanted,
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['floor-actions'] }),
  });
}
