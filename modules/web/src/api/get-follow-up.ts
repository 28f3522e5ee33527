import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { FollowUp } from './types';

/** One promise; nothing is asked without an id. */
export function useFollowUp(followUp: string | undefined) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['follow-ups', followUp],
    enabled: followUp !== undefined,
    queryFn: () =>
      answer<FollowUp>(
        api.GET('/api/v1/tenants/{tenant}/follow-ups/{followUp}', {
          params: { path: { tenant, followUp: followUp ?? '' } },
        }),
      ),
  });
}
