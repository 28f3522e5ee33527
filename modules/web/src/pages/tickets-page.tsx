import { Group, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContactRules } from '../api/get-contact-rules';
import { SearchResults } from '../features/search/search-results';
import { useSearchField } from '../features/search/use-search-field';
import { TicketList } from '../features/tickets/ticket-list';
import { filterOf, VIEWS, type View } from '../features/tickets/views';
import { useSession } from '../session/session';
import { Page } from '../ui/page';
import { reasonChoices } from '../ui/reasons';

const KEPT = 'tickets-view';

/** The tenant's tickets by views, or those with some words. */
export default function TicketsPage() {
  const { t, i18n } = useTranslation();
  const { storage } = useSession();
  const { reasons } = useContactRules();
  const { field, words } = useSearchField();
  const [view, setView] = useState<View>(() => storage.read<View>(KEPT) ?? 'all');
  const [reason, setReason] = useState<string | null>(null);
  const choose = (next: View) => {
    setView(next);
    storage.write(KEPT, next);
  };
  return (
    <Page title={t('areas.tickets')}>
      {field}
      {words ? (
        <SearchResults words={words} />
      ) : (
        <>
          <Group align="flex-end">
            <SegmentedControl
              aria-label={t('tickets.filter')}
              w="fit-content"
              maw="100%"
              style={{ overflowX: 'auto' }}
              value={view}
              onChange={(value) => choose(value as View)}
              data={VIEWS.map((value) => ({ value, label: t(`ticketViews.${value}`) }))}
            />
            {reasons.length > 0 ? (
              <Select
                aria-label={t('ticketMore.reason')}
                placeholder={t('ticketMore.reason')}
                clearable
                searchable
                data={reasonChoices(reasons, i18n.language)}
                value={reason}
                onChange={setReason}
              />
            ) : null}
          </Group>
          <TicketList filter={{ ...filterOf(view), reason: reason ?? undefined }} />
        </>
      )}
    </Page>
  );
}
