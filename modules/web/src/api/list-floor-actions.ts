import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { FloorAction } from './floor-types';

/** What was done to agents today, newest first. */
export function useFloorActions() {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['floor-actions'],
    queryFn: () =>
      answer<FloorAction[]>(api.GET('/api/v1/tenants/{tenant}/floor/actions', { params: { path: { tenant } } })),
  });
}
