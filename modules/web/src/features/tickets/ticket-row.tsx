import { Link } from '@tanstack/react-router';
import type { Ticket } from '../../api/types';
import { useSession } from '../../session/session';
import { When } from '../../ui/when';
import { TicketStatusBadge } from './ticket-status';
import classes from './tickets.module.css';

/** A ticket in one line, which opens it. */
export function TicketRow({ ticket }: { ticket: Ticket }) {
  const { tenant } = useSession();
  const last = ticket.notes?.at(-1);
  return (
    <Link to={`/t/${tenant}/tickets/${ticket.id}` as string} className={classes.row}>
      <span className={classes.number}>#{ticket.number}</span>
      <span className={classes.subject}>
        {ticket.subject}
        {last ? <span className={classes.note}>{last.text}</span> : null}
      </span>
      <TicketStatusBadge status={ticket.status} />
      <span className={classes.when}>
        <When at={ticket.openedAt} />
      </span>
    </Link>
  );
}
