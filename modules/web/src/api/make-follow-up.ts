import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { FollowUp } from './types';

/** @property at on the clock of the tenant's zone, 2026-12-01T14:00 */
export interface NewFollowUp {
  ticket: string;
  at: string;
  note: string;
  mine: boolean;
  queue?: string;
}

/** Promises to come back to the contact of a ticket. */
export function useMakeFollowUp() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (body: NewFollowUp) =>
      answer<FollowUp>(
        api.POST('/api/v1/tenants/{tenant}/follow-ups', {
          params: { path: { tenant }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body,
        }),
      ),
    onSuccess: () => {
      void answers.invalidateQueries({ queryKey: ['follow-ups'] });
      void answers.invalidateQueries({ queryKey: ['tickets'] });
    },
  });
}
