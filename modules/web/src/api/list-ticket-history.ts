import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { TicketEvent } from './types';

/** What was changed about a ticket, oldest first. */
export function useTicketHistory(ticket: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['tickets', ticket, 'history'],
    queryFn: () =>
      answer<TicketEvent[]>(
        api.GET('/api/v1/tenants/{tenant}/tickets/{ticket}/history', { params: { path: { tenant, ticket } } }),
      ),
  });
}
