import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Page, Ticket, TicketStatus } from './types';

/** Which tickets; all of the tenant without anything. */
export interface TicketFilter {
  status?: TicketStatus;
  contact?: string;
  /** A member, or me. */
  assignee?: string;
  tag?: string;
  reason?: string;
  overdue?: boolean;
}

/** Tickets, newest first, page by page. */
export function useTickets(filter: TicketFilter, enabled = true) {
  const { tenant, api } = useSession();
  return useInfiniteQuery({
    queryKey: ['tickets', 'list', filter],
    enabled,
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answer<Page<Ticket>>(
        api.GET('/api/v1/tenants/{tenant}/tickets', {
          params: { path: { tenant }, query: { ...filter, cursor: pageParam, size: 25 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
