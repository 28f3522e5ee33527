import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketStatus } from '../api/types';
import { TicketList } from '../features/tickets/ticket-list';
import { STATUSES } from '../features/tickets/ticket-status';
import { Page } from '../ui/page';

/** All tickets of the tenant, or those of one status. */
export default function TicketsPage() {
  const { t } = useTranslation();
  const [status, setStatus] = useState<TicketStatus | 'all'>('all');
  return (
    <Page title={t('areas.tickets')}>
      <SegmentedControl
        aria-label={t('tickets.filter')}
        w="fit-content"
        maw="100%"
        style={{ overflowX: 'auto' }}
        value={status}
        onChange={(value) => setStatus(value as TicketStatus | 'all')}
        data={[
          { value: 'all', label: t('tickets.all') },
          ...STATUSES.map((value) => ({ value, label: t(`ticketStatus.${value}`) })),
        ]}
      />
      <TicketList filter={status === 'all' ? {} : { status }} />
    </Page>
  );
}
