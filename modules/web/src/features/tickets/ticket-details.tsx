import { Button, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeTicket } from '../../api/change-ticket';
import { useMe } from '../../api/get-member-me';
import type { Ticket, TicketStatus } from '../../api/types';
import { useSession } from '../../session/session';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { STATUSES } from './ticket-status';

/** A form for what may be changed of a ticket. */
export function TicketDetails({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const me = useMe();
  const [status, setStatus] = useState<TicketStatus>(ticket.status);
  const [subject, setSubject] = useState(ticket.subject);
  const [tags, setTags] = useState(ticket.tags ?? []);
  const change = useChangeTicket();
  const same = status === ticket.status && subject === ticket.subject && String(tags) === String(ticket.tags ?? []);
  const seesJournals = me.data?.roles.some((role) => role !== 'agent');
  return (
    <Panel title={t('ticket.details')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ ticket, change: { status, subject: subject.trim(), tags } });
        }}
      >
        <Stack gap="sm">
          {change.error ? <ProblemNote failure={change.error} /> : null}
          <TextInput
            label={t('ticket.subject')}
            required
            maxLength={200}
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          <Select
            label={t('ticket.status')}
            allowDeselect={false}
            data={STATUSES.map((value) => ({ value, label: t(`ticketStatus.${value}`) }))}
            value={status}
            onChange={(value) => setStatus(value as TicketStatus)}
          />
          <TagsInput label={t('ticket.tags')} maxTags={50} value={tags} onChange={setTags} />
          <Text size="sm" c="dimmed">
            {t('ticket.opened')} <When at={ticket.openedAt} />
          </Text>
          {seesJournals && ticket.interaction ? (
            <Link to={`/t/${tenant}/interactions/${ticket.interaction}` as string}>{t('ticket.toInteraction')}</Link>
          ) : null}
          <Button type="submit" disabled={same} loading={change.isPending}>
            {t('form.save')}
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}
