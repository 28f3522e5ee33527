import { Button, Select, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeTicket } from '../../api/change-ticket';
import { useContactRules } from '../../api/get-contact-rules';
import { useMe } from '../../api/get-member-me';
import { useMembers } from '../../api/list-members';
import { useTags } from '../../api/list-tags';
import type { Ticket, TicketStatus } from '../../api/types';
import { useSession } from '../../session/session';
import { CustomFields } from '../../ui/custom-fields';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { reasonChoices } from '../../ui/reasons';
import { When } from '../../ui/when';
import { STATUSES } from './ticket-status';

/** A form for what may be changed of a ticket. */
export function TicketDetails({ ticket }: { ticket: Ticket }) {
  const { t, i18n } = useTranslation();
  const { tenant } = useSession();
  const me = useMe();
  const members = useMembers();
  const tags = useTags();
  const { fields, reasons } = useContactRules();
  const [entered, setEntered] = useState({
    status: ticket.status,
    subject: ticket.subject,
    tags: ticket.tags,
    reason: ticket.reason ?? null,
    assignee: ticket.assignee ?? null,
    custom: ticket.custom,
  });
  const put = (next: Partial<typeof entered>) => setEntered({ ...entered, ...next });
  const change = useChangeTicket();
  const own = fields.filter(({ on }) => on.some((each) => each !== 'contact'));
  const before = {
    status: ticket.status,
    subject: ticket.subject,
    tags: ticket.tags,
    reason: ticket.reason ?? null,
    assignee: ticket.assignee ?? null,
    custom: ticket.custom,
  };
  const same = JSON.stringify(entered) === JSON.stringify(before);
  const seesJournals = me.data?.roles.some((role) => role !== 'agent');
  return (
    <Panel title={t('ticket.details')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const { custom, ...rest } = entered;
          change.mutate({
            ticket,
            change: { ...rest, subject: rest.subject.trim(), ...(own.length > 0 ? { custom } : {}) },
          });
        }}
      >
        <Stack gap="sm">
          {change.error ? <ProblemNote failure={change.error} /> : null}
          <TextInput
            label={t('ticket.subject')}
            required
            maxLength={200}
            value={entered.subject}
            onChange={(event) => put({ subject: event.currentTarget.value })}
          />
          <Select
            label={t('ticket.status')}
            allowDeselect={false}
            data={STATUSES.map((value) => ({ value, label: t(`ticketStatus.${value}`) }))}
            value={entered.status}
            onChange={(value) => put({ status: value as TicketStatus })}
          />
          {reasons.length > 0 ? (
            <Select
              label={t('ticketMore.reason')}
              searchable
              clearable
              data={reasonChoices(reasons, i18n.language)}
              value={entered.reason}
              onChange={(reason) => put({ reason })}
            />
          ) : null}
          <Select
            label={t('ticketMore.assignee')}
            searchable
            clearable
            data={(members.data?.pages.flatMap(({ items }) => items) ?? []).map(({ id, name }) => ({
              value: id,
              label: name,
            }))}
            value={entered.assignee}
            onChange={(assignee) => put({ assignee })}
          />
          <TagsInput
            label={t('ticket.tags')}
            maxTags={50}
            data={tags.data ?? []}
            value={entered.tags}
            onChange={(next) => put({ tags: next })}
          />
          <CustomFields fields={own} values={entered.custom} change={(custom) => put({ custom })} />
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
