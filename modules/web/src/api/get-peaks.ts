import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** How loud each part of a recording is, 0 to 100, for each channel. */
export interface Peaks {
  points: number;
  channels: number[][];
}

/** What the player draws; it never changes. */
export function usePeaks(interaction: string, recording: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['recordings', 'peaks', recording],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      answer<Peaks>(
        api.GET('/api/v1/tenants/{tenant}/interactions/{interaction}/recordings/{recording}/peaks', {
          params: { path: { tenant, interaction, recording } },
        }),
      ),
  });
}
