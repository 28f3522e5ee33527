import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Colleague, Page } from './types';

/** Whom an agent can ask, and what each does now; asked anew each time it is wanted. */
export function useColleagues() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['colleagues'],
    staleTime: 0,
    queryFn: () =>
      answer<Page<Colleague>>(api.GET('/api/v1/tenants/{tenant}/agents/colleagues', { params: { path: { tenant } } })),
  });
}
