import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Queue } from './types';

/** A queue takes no calls for now, or takes them again. */
export function usePauseQueue() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ queue, paused }: { queue: string; paused: boolean }) => {
      const params = { path: { tenant, queue } };
      return answer<Queue>(
        paused
          ? api.PUT('/api/v1/tenants/{tenant}/queues/{queue}/pause', { params })
          : api.DELETE('/api/v1/tenants/{tenant}/queues/{queue}/pause', { params }),
      );
    },
    onSettled: () => Promise.all([['queues'], ['history']].map((queryKey) => answers.invalidateQueries({ queryKey }))),
  });
}
