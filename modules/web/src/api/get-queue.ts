import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Page, Queue } from './types';

/** One queue, closed or not. */
export function useQueue(queue: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['queues', queue],
    queryFn: () =>
      answer<Queue>(api.GET('/api/v1/tenants/{tenant}/queues/{queue}', { params: { path: { tenant, queue } } })),
  });
}

/** The closed queues. */
export function useClosedQueues() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['queues', 'closed'],
    queryFn: () =>
      answer<Page<Queue>>(
        api.GET('/api/v1/tenants/{tenant}/queues', { params: { path: { tenant }, query: { closed: true } } }),
      ),
  });
}
