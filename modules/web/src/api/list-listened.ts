import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Listened } from './types';

/** Who listened to a recording, newest first. */
export function useListened(interaction: string, recording: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['recordings', 'listened', recording],
    staleTime: 0,
    queryFn: () =>
      answer<Listened[]>(
        api.GET('/api/v1/tenants/{tenant}/interactions/{interaction}/recordings/{recording}/listened', {
          params: { path: { tenant, interaction, recording } },
        }),
      ),
  });
}
