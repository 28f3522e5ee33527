import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { FollowUp } from './types';

/** Another time, or the end of a promise. */
export interface FollowUpChange {
  at?: string;
  note?: string;
  mine?: boolean;
  state?: 'kept' | 'cancelled';
}

/** Changes a promise as it was read. */
export function useChangeFollowUp() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ promise, change }: { promise: FollowUp; change: FollowUpChange }) =>
      answer<FollowUp>(
        api.PATCH('/api/v1/tenants/{tenant}/follow-ups/{followUp}', {
          params: {
            path: { tenant, followUp: promise.id },
            header: { 'If-Match': `"${promise.version}"` },
          },
          body: change,
        }),
      ),
    onSettled: () => {
      void answers.invalidateQueries({ queryKey: ['follow-ups'] });
      void answers.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
}
