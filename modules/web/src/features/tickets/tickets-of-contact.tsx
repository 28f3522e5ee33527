import { Skeleton, Stack } from '@mantine/core';
import { IconTicket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTickets } from '../../api/list-tickets';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { TicketRow } from './ticket-row';

/** What was and is to be done for one contact, the newest first. */
export function TicketsOfContact({ contact }: { contact: string | undefined }) {
  const { t } = useTranslation();
  const tickets = useTickets({ contact }, contact !== undefined);
  const items = tickets.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t('tickets.ofContact')}>
      {tickets.error ? <ProblemNote failure={tickets.error} again={() => void tickets.refetch()} /> : null}
      {tickets.isLoading ? <Skeleton height={64} /> : null}
      {!tickets.isLoading && items.length === 0 ? <Empty icon={IconTicket} text={t('tickets.noneOfContact')} /> : null}
      <Stack gap={0}>
        {items.map((ticket) => (
          <TicketRow key={ticket.id} ticket={ticket} />
        ))}
      </Stack>
    </Panel>
  );
}
