import { Chip, Group, Skeleton } from '@mantine/core';
import { IconCalendarTime, IconHistory, IconNotes, IconPhone, IconTicket } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCallsOf } from '../../api/list-contact-calls';
import { useFollowUps } from '../../api/list-follow-ups';
import { useTickets } from '../../api/list-tickets';
import { useSession } from '../../session/session';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { When } from '../../ui/when';
import classes from './contacts.module.css';
import { type Happening, happenings, KINDS, type Kind } from './happenings';

const ICONS = { call: IconPhone, ticket: IconTicket, note: IconNotes, promise: IconCalendarTime };

interface Props {
  contact: string | undefined;
  /** What else is shown of a call, as its recordings. */
  ofCall?: (interaction: string) => ReactNode;
}

/** Everything there was with a contact, newest first. */
export function ContactTimeline({ contact, ofCall }: Props) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const [kinds, setKinds] = useState<Kind[]>([...KINDS]);
  const calls = useCallsOf(contact);
  const tickets = useTickets({ contact }, contact !== undefined);
  const promises = useFollowUps({ contact, closed: true }, contact !== undefined);
  const all = happenings(
    calls.data ?? [],
    tickets.data?.pages.flatMap(({ items }) => items) ?? [],
    promises.data ?? [],
  ).filter(({ kind }) => kinds.includes(kind));
  const loading = contact !== undefined && (calls.isLoading || tickets.isLoading || promises.isLoading);
  return (
    <Panel title={t('timelineOf.title')}>
      <Chip.Group multiple value={kinds} onChange={(value) => setKinds(value as Kind[])}>
        <Group gap={6} mb="xs" role="group" aria-label={t('timelineOf.filter')}>
          {KINDS.map((kind) => (
            <Chip key={kind} value={kind} size="xs" variant="outline">
              {t(`timelineOf.kinds.${kind}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {loading ? <Skeleton height={120} /> : null}
      {!loading && all.length === 0 ? <Empty icon={IconHistory} text={t('timelineOf.none')} /> : null}
      <ol className={classes.timeline}>
        {all.map((each) => (
          <li key={each.key} className={classes.event}>
            <Icon kind={each.kind} />
            <div>
              <What happening={each} tenant={tenant} />
              {each.text ? <p>{each.text}</p> : null}
              {each.interaction && ofCall ? ofCall(each.interaction) : null}
            </div>
            <When at={each.at} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Icon({ kind }: { kind: Kind }) {
  const Shown = ICONS[kind];
  return <Shown size={20} stroke={1.6} aria-hidden style={{ color: 'var(--muted)' }} />;
}

function What({ happening: { kind, call, ticket, promise }, tenant }: { happening: Happening; tenant: string }) {
  const { t } = useTranslation();
  if (call) {
    const talked = call.talkSeconds
      ? ` · ${t('timelineOf.talked', { minutes: Math.max(1, Math.round(call.talkSeconds / 60)) })}`
      : '';
    return (
      <span>
        {t(`outcomes.${call.outcome}`)}
        {talked}
      </span>
    );
  }
  if (promise) {
    return (
      <span>
        {t('followUps.promised')} · {t(`followUps.states.${promise.state}`)}
      </span>
    );
  }
  if (!ticket) return null;
  return (
    <Link to={`/t/${tenant}/tickets/${ticket.id}` as string}>
      {kind === 'note'
        ? t('timelineOf.noteOn', { number: ticket.number })
        : t('ticket.title', { number: ticket.number, subject: ticket.subject })}
    </Link>
  );
}
