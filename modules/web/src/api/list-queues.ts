import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Page, Queue } from './types';

/**
 * Every queue with how many wait.
 * @param again after how many milliseconds it is asked again; never without
 * @param fresh for how many milliseconds an answer is good enough
 */
export function useQueues(again?: number, fresh?: number) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['queues'],
    refetchInterval: again,
    staleTime: fresh,
    queryFn: () => answer<Page<Queue>>(api.GET('/api/v1/tenants/{tenant}/queues', { params: { path: { tenant } } })),
  });
}
