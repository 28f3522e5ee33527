import type { TicketFilter } from '../../api/list-tickets';

/** Views of the tickets that everybody has. */
export const VIEWS = ['open', 'mine', 'needs-follow-up', 'overdue', 'solved', 'closed', 'all'] as const;
export type View = (typeof VIEWS)[number];

/** Which tickets a view shows. */
export function filterOf(view: View): TicketFilter {
  switch (view) {
    case 'all':
      return {};
    case 'mine':
      return { assignee: 'me' };
    case 'overdue':
      return { overdue: true };
    default:
      return { status: view };
  }
}
