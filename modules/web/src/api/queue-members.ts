import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Profile } from './types';

function useRefresh() {
  const answers = useQueryClient();
  return () => Promise.all([['profiles'], ['history']].map((queryKey) => answers.invalidateQueries({ queryKey })));
}

/** Agents take work of a queue from now on; answers who did not before. */
export function useJoinQueue() {
  const { tenant, api } = useSession();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ queue, agents }: { queue: string; agents: string[] }) =>
      answer<{ joined: Profile[] }>(
        api.POST('/api/v1/tenants/{tenant}/queues/{queue}/members', {
          params: { path: { tenant, queue } },
          body: { agents },
        }),
      ),
    onSettled: refresh,
  });
}

/** Agents take no work of a queue any more. */
export function useLeaveQueue() {
  const { tenant, api } = useSession();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ queue, agents }: { queue: string; agents: string[] }) => {
      for (const agent of agents) {
        await answer(
          api.DELETE('/api/v1/tenants/{tenant}/queues/{queue}/members/{agent}', {
            params: { path: { tenant, queue, agent } },
          }),
        );
      }
    },
    onSettled: refresh,
  });
}
