import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Ticket, TicketStatus, Values } from './types';

export interface TicketChange {
  status?: TicketStatus;
  subject?: string;
  tags?: string[];
  reason?: string | null;
  disposition?: string | null;
  assignee?: string | null;
  custom?: Values;
}

/** Changes a ticket as it was read; refused when somebody else changed it meanwhile. */
export function useChangeTicket() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ ticket, change }: { ticket: Ticket; change: TicketChange }) =>
      answer<Ticket>(
        api.PATCH('/api/v1/tenants/{tenant}/tickets/{ticket}', {
          params: {
            path: { tenant, ticket: ticket.id },
            header: { 'If-Match': `"${ticket.version}"`, 'Idempotency-Key': crypto.randomUUID() },
          },
          body: change as object,
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['tickets'] }),
  });
}
