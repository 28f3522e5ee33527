import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Recording } from './types';

/** How the recording of a talk stands, for a desk that was not told. @param wanted false when it was */
export function useTalkRecording(interaction: string, wanted: boolean) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['interactions', interaction, 'recordings', 'live'],
    enabled: wanted,
    staleTime: 0,
    queryFn: () =>
      answer<Recording[]>(
        api.GET('/api/v1/tenants/{tenant}/interactions/{interaction}/recordings', {
          params: { path: { tenant, interaction } },
        }),
      ),
  });
}
