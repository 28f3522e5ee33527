import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Queue, QueueStep } from './types';

export interface QueueDraft {
  name?: string;
  label?: string;
  skills?: Record<string, number>;
  priority?: number;
  ringSeconds?: number;
  wrapUpSeconds?: number;
  wrapUpExtensionSeconds?: number;
  lastAgentSeconds?: number;
  serviceLevelSeconds?: number;
  serviceLevelPercent?: number;
  steps?: QueueStep[];
  closed?: boolean;
}

function useRefresh() {
  const answers = useQueryClient();
  return () =>
    Promise.all([['queues'], ['profiles'], ['history']].map((queryKey) => answers.invalidateQueries({ queryKey })));
}

/** Changes a queue as it was read; closes and opens it too. */
export function useChangeQueue() {
  const { tenant, api } = useSession();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ queue, change }: { queue: Queue; change: QueueDraft }) =>
      answer<Queue>(
        api.PATCH('/api/v1/tenants/{tenant}/queues/{queue}', {
          params: { path: { tenant, queue: queue.id }, header: { 'If-Match': `"${queue.version}"` } },
          body: change,
        }),
      ),
    onSettled: refresh,
  });
}

/** Makes a queue. @param once the same for every attempt to make the same one */
export function useCreateQueue(once: string) {
  const { tenant, api } = useSession();
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: QueueDraft) =>
      answer<Queue>(
        api.POST('/api/v1/tenants/{tenant}/queues', {
          params: { path: { tenant }, header: { 'Idempotency-Key': once } },
          body,
        }),
      ),
    onSettled: refresh,
  });
}
