import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { Page, Ticket } from './types';

/** The ticket that an interaction is about, once there is one. */
export function useTicketOfInteraction(interaction: string | undefined) {
  const { tenant, api } = useSession();
  return useQuery({
    queryKey: ['tickets', 'of', interaction],
    enabled: interaction !== undefined,
    queryFn: async () => {
      const page = await answer<Page<Ticket>>(
        api.GET('/api/v1/tenants/{tenant}/tickets', { params: { path: { tenant }, query: { interaction } } }),
      );
      return page.items[0] ?? null;
    },
  });
}
