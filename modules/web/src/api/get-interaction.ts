import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Call, Entry } from './types';

/** The record of a call that is over. */
export function useInteraction(interaction: string | undefined) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['interactions', interaction],
    enabled: interaction !== undefined,
    queryFn: () =>
      answer<Call>(
        api.GET('/api/v1/tenants/{tenant}/interactions/{interaction}', {
          params: { path: { tenant, interaction: interaction ?? '' } },
        }),
      ),
  });
}

/** Everything that happened in a call, in order. */
export function useJournal(interaction: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['interactions', interaction, 'journal'],
    queryFn: () =>
      answer<Entry[]>(
        api.GET('/api/v1/tenants/{tenant}/interactions/{interaction}/journal', {
          params: { path: { tenant, interaction } },
        }) as never,
      ),
  });
}
