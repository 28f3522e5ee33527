import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Recording } from './types';

const SETTLED = new Set(['STORED', 'ABSENT', 'DISCARDED', 'LOST', 'DELETED']);
const LOOK_AGAIN = 5000;

/** The recordings of one call that whoever asks may hear; asked again until each has come to rest. */
export function useRecordings(interaction: string | undefined) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['recordings', 'of', interaction],
    enabled: interaction !== undefined,
    refetchInterval: ({ state }) => (state.data?.some((each) => !SETTLED.has(each.state)) ? LOOK_AGAIN : false),
    queryFn: () =>
      answer<Recording[]>(
        api.GET('/api/v1/tenants/{tenant}/interactions/{interaction}/recordings', {
          params: { path: { tenant, interaction: interaction ?? '' } },
        }),
      ),
  });
}
