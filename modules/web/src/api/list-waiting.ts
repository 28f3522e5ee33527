import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { FloorWaiting } from './floor-types';

/** Who waits in a queue. @param sign changes when the list may have changed */
export function useWaiting(queue: string, sign: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['waiting', queue, sign],
    placeholderData: (before) => before,
    queryFn: () =>
      answer<FloorWaiting[]>(
        api.GET('/api/v1/tenants/{tenant}/floor/queues/{queue}/waiting', { params: { path: { tenant, queue } } }),
      ),
  });
}
