import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { TalkView, Target } from './types';

/** Gives the customer away at once, or asks somebody in first. */
export function useHandOverTalk() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: ({ interaction, how, to }: { interaction: string; how: 'transfer' | 'consult'; to: Target }) =>
      answer<TalkView>(
        api.POST(`/api/v1/tenants/{tenant}/interactions/{interaction}/talk/${how}`, {
          params: { path: { tenant, interaction } },
          body: to,
        }),
      ),
  });
}
