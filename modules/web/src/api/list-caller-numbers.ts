import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { CallerNumber } from './types';

/** The tenant's numbers, of which one is shown to whoever is called. */
export function useCallerNumbers() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['caller-numbers'],
    queryFn: () =>
      answer<CallerNumber[]>(
        api.GET('/api/v1/tenants/{tenant}/outbound-calls/caller-numbers', { params: { path: { tenant } } }),
      ),
  });
}
