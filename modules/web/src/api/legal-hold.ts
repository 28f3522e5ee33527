import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { LegalHold } from './types';

const PATH = '/api/v1/tenants/{tenant}/interactions/{interaction}/legal-hold';

/** Why the recordings of a call are kept. */
export function useLegalHold(interaction: string, enabled: boolean) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['recordings', 'hold', interaction],
    enabled,
    queryFn: () => answer<LegalHold>(api.GET(PATH, { params: { path: { tenant, interaction } } })),
  });
}

/** Keeps the recordings of a call for a reason, or, without one, no longer. */
export function useChangeLegalHold() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ interaction, reason }: { interaction: string; reason?: string }) => {
      const params = { path: { tenant, interaction } };
      return answer<unknown>(reason ? api.PUT(PATH, { params, body: { reason } }) : api.DELETE(PATH, { params }));
    },
    onSettled: () => answers.invalidateQueries({ queryKey: ['recordings'] }),
  });
}
