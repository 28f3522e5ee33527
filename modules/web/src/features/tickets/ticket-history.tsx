import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTicketHistory } from '../../api/list-ticket-history';
import type { TicketEvent, TicketStatus } from '../../api/types';
import { Panel } from '../../ui/panel';
import { When } from '../../ui/when';
import { useAuthors } from './authors';
import classes from './tickets.module.css';

type What = 'status' | 'subject' | 'tags' | 'reason' | 'disposition' | 'assignee' | 'fields';

/** Who changed what about a ticket; nothing while nobody has. */
export function TicketHistory({ ticket }: { ticket: string }) {
  const { t } = useTranslation();
  const author = useAuthors();
  const events = useTicketHistory(ticket).data ?? [];
  if (events.length === 0) return null;
  return (
    <Panel title={t('ticketMore.history')}>
      <ol className={classes.history}>
        {events.map((event) => (
          <li key={event.at + event.what}>
            <Change event={event} author={author} />
            <Text size="sm" c="dimmed">
              {author(event.actor)} · <When at={event.at} />
            </Text>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Change({ event: { what, before, after }, author }: { event: TicketEvent; author: (id: string) => string }) {
  const { t } = useTranslation();
  const shown = (value: string | null | undefined) => {
    if (!value) return '–';
    if (what === 'status') return t(`ticketStatus.${value as TicketStatus}`);
    return what === 'assignee' ? author(value) : value;
  };
  const name = t(`ticketMore.whats.${what as What}`);
  return <span>{what === 'fields' ? name : `${name}: ${shown(before)} → ${shown(after)}`}</span>;
}
