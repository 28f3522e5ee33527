import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Merge } from './types';

/** Makes two contacts of one again. */
export function useUndoMerge(contact: string) {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (merge: string) =>
      answer<Merge>(
        api.POST('/api/v1/tenants/{tenant}/contacts/{contact}/merges/{merge}/undo', {
          params: { path: { tenant, contact, merge } },
        }),
      ),
    onSettled: () => {
      void answers.invalidateQueries({ queryKey: ['contacts'] });
      void answers.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
}
