import { Skeleton, Stack } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTickets } from '../../api/list-tickets';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { TicketRow } from './ticket-row';

const SHOWN = 6;

/** Tickets that somebody has to come back to. */
export function RecentTickets() {
  const { t } = useTranslation();
  const tickets = useTickets({ status: 'needs-follow-up' });
  const items = tickets.data?.pages[0]?.items.slice(0, SHOWN) ?? [];
  return (
    <Panel title={t('tickets.followUps')}>
      {tickets.error ? <ProblemNote failure={tickets.error} again={() => void tickets.refetch()} /> : null}
      {tickets.isLoading ? <Skeleton height={64} /> : null}
      {tickets.isSuccess && items.length === 0 ? <Empty icon={IconTicket} text={t('tickets.noFollowUps')} /> : null}
      <Stack gap={0}>
        {items.map((ticket) => (
          <TicketRow key={ticket.id} ticket={ticket} />
        ))}
      </Stack>
    </Panel>
  );
}
