import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Ticket } from './types';

/** Mends a note of one's own. */
export function useMendNote() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ ticket, note, text }: { ticket: string; note: string; text: string }) =>
      answer<Ticket>(
        api.PUT('/api/v1/tenants/{tenant}/tickets/{ticket}/notes/{note}', {
          params: { path: { tenant, ticket, note } },
          body: { text },
        }),
      ),
    onSuccess: () => answers.invalidateQueries({ queryKey: ['tickets'] }),
  });
}
