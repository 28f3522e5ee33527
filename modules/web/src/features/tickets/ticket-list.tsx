import { Skeleton } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type TicketFilter, useTickets } from '../../api/list-tickets';
import { Empty } from '../../ui/empty';
import { More } from '../../ui/more';
import panel from '../../ui/panel.module.css';
import { ProblemNote } from '../../ui/problem-note';
import { TicketRow } from './ticket-row';

/** Tickets, the newest first. */
export function TicketList({ filter }: { filter: TicketFilter }) {
  const { t } = useTranslation();
  const tickets = useTickets(filter);
  const items = tickets.data?.pages.flatMap((page) => page.items) ?? [];
  if (tickets.error) return <ProblemNote failure={tickets.error} again={() => void tickets.refetch()} />;
  return (
    <div className={panel.panel} style={{ padding: 8 }}>
      {tickets.isLoading ? <Skeleton height={240} /> : null}
      {tickets.isSuccess && items.length === 0 ? <Empty icon={IconTicket} text={t('tickets.none')} /> : null}
      {items.map((ticket) => (
        <TicketRow key={ticket.id} ticket={ticket} />
      ))}
      <More list={tickets} />
    </div>
  );
}
