import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Ticket } from './types';

/** One ticket with its notes. */
export function useTicket(ticket: string) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['tickets', ticket],
    queryFn: () =>
      answer<Ticket>(api.GET('/api/v1/tenants/{tenant}/tickets/{ticket}', { params: { path: { tenant, ticket } } })),
  });
}
