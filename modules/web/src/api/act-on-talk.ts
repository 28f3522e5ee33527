import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { TalkView } from './types';

export type TalkAct = 'hold' | 'resume' | 'complete' | 'merge' | 'swap' | 'cancel';

/** Changes a talk that the agent leads; answers with the whole truth of it. */
export function useActOnTalk() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: ({ interaction, act }: { interaction: string; act: TalkAct }) =>
      answer<TalkView>(
        api.POST(`/api/v1/tenants/{tenant}/interactions/{interaction}/talk/${act}`, {
          params: { path: { tenant, interaction } },
        }),
      ),
  });
}
