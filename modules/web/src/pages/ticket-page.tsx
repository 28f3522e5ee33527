import { Group, Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTicket } from '../api/get-ticket';
import { ContactCard } from '../features/contacts/contact-card';
import { CallContact } from '../features/desk/call-out/call-contact';
import { useDesk } from '../features/desk/desk';
import { FollowUpsOf } from '../features/follow-ups/follow-ups-of';
import { NewFollowUp } from '../features/follow-ups/new-follow-up';
import { RecordingsOfCall } from '../features/recordings/recordings-of-call';
import { TicketDetails } from '../features/tickets/ticket-details';
import { TicketHistory } from '../features/tickets/ticket-history';
import { TicketNotes } from '../features/tickets/ticket-notes';
import { TicketStatusBadge } from '../features/tickets/ticket-status';
import classes from '../features/tickets/tickets.module.css';
import { Page } from '../ui/page';
import { ProblemNote } from '../ui/problem-note';

/** One ticket: what it is about, its notes, and whose it is. */
export default function TicketPage() {
  const { t } = useTranslation();
  const { ticket: id } = useParams({ strict: false }) as { ticket: string };
  const { data: ticket, error, refetch } = useTicket(id);
  const { skew } = useDesk();
  if (error) return <ProblemNote failure={error} again={() => void refetch()} />;
  if (!ticket) return <Skeleton height={320} />;
  return (
    <Page
      title={t('ticket.title', { number: ticket.number, subject: ticket.subject })}
      aside={
        <Group gap="sm">
          <CallContact contact={ticket.contact ?? undefined} />
          <TicketStatusBadge status={ticket.status} />
          {ticket.contact ? <NewFollowUp ticket={ticket.id} skew={skew} /> : null}
        </Group>
      }
    >
      <div className={classes.columns}>
        <div className={classes.stack}>
          <TicketNotes ticket={ticket} skew={skew} />
          {ticket.interaction ? <RecordingsOfCall interaction={ticket.interaction} page="ticket" /> : null}
          <FollowUpsOf ticket={ticket.id} skew={skew} />
          <TicketHistory ticket={ticket.id} />
        </div>
        <div className={classes.stack}>
          <TicketDetails key={ticket.version} ticket={ticket} />
          <ContactCard contact={ticket.contact ?? undefined} />
        </div>
      </div>
    </Page>
  );
}
