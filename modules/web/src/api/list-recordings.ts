import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Recording } from './types';

/** The recordings of one call that whoever asks may hear; news of the call's recordings make them stale. */
export function useRecordings(interaction: string | undefined) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['recordings', interaction],
    enabled: interaction !== undefined,
    queryFn: () =>
      answer<Recording[]>(
        api.GET('/api/v1/tenants/{tenant}/interactions/{interaction}/recordings', {
          params: { path: { tenant, interaction: interaction ?? '' } },
        }),
      ),
  });
}
