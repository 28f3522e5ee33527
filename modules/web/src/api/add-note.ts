import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Ticket } from './types';

/** Adds a note to a ticket. Notes stand as they were written. */
export function useAddNote() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ ticket, text }: { ticket: string; text: string }) =>
      answer<Ticket>(
        api.POST('/api/v1/tenants/{tenant}/tickets/{ticket}/notes', {
          params: { path: { tenant, ticket }, header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { text },
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['tickets'] }),
  });
}
