import { Alert, Chip, Collapse, Group, Select, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { IconCalendarPlus, IconClipboardCheck } from '@tabler/icons-react';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useContactRules } from '../../api/get-contact-rules';
import { useTenant } from '../../api/get-tenant';
import { useTags } from '../../api/list-tags';
import type { Ticket, TicketStatus } from '../../api/types';
import { CustomFields } from '../../ui/custom-fields';
import { FollowUpFields, NO_PROMISE } from '../../ui/follow-up-fields';
import { reasonChoices } from '../../ui/reasons';
import { Timer } from '../../ui/timer';
import { CallCard } from './call-card';
import { useDispositions } from './dispositions';
import type { Presence } from './messages';
import { MoreTime } from './more-time';
import { NOTE_FIELD, useDraft, useTicketOf } from './note';
import { SolidButton } from './solid-button';
import type { Work } from './state';
import type { Unreached } from './talk';
import { filled } from './template';
import { UnreachedNote } from './unreached-note';
import { useWrapUpSaving } from './use-wrap-up-saving';
import { useCaller } from './work-facts';
import { useWrapUpDraft, type WrapUpDraft } from './wrap-up-draft';

const STATUSES: TicketStatus[] = ['open', 'needs-follow-up', 'solved', 'closed'];

interface Props {
  presence: Presence;
  interaction: string;
  work?: Work;
  /** The customer's, when known. */
  contact?: string;
  unreached?: Unreached;
  skew: number;
}

/** Lets the keyboard save too. */
export interface WrapUpKeys {
  save: () => void;
}

/** The after-work: what it came to, why, a note, where the ticket stands, a promise. Saving makes ready. */
export const WrapUpCard = forwardRef<WrapUpKeys, Props>(function WrapUpCard(
  { presence, interaction, work, contact, unreached, skew },
  ref,
) {
  const { t, i18n } = useTranslation();
  const { name, number } = useCaller(work?.preview ?? { contact });
  const ticket = useTicketOf(interaction);
  const [note, setNote] = useDraft(interaction);
  const { draft, change, forget } = useWrapUpDraft(interaction);
  const { fields, reasons } = useContactRules();
  const dispositions = useDispositions(work?.queue.name);
  const tags = useTags();
  const zone = useTenant().data?.zone ?? 'UTC';
  const { save: saveAll, saving, failure, addNote } = useWrapUpSaving();
  const chosen = draft.disposition ?? dispositions[0]?.name ?? 'solved';
  const status = draft.status ?? dispositions.find((each) => each.name === chosen)?.status ?? ticket?.status;
  const own = fields.filter(({ on }) => on.includes('interaction'));

  const save = async () => {
    if (saving) return;
    await saveAll({
      interaction,
      ticket,
      note,
      noteSaved: () => setNote(''),
      disposition: draft.own.trim() || chosen,
      change: changeOf(ticket, draft, draft.own.trim() || chosen, draft.promise?.at ? 'needs-follow-up' : status),
      promise: draft.promise,
      promiseSaved: () => change({ promise: undefined }),
    });
    forget();
  };
  const choose = (next: string) => {
    change({ disposition: next, status: undefined });
    const template = dispositions.find((each) => each.name === next)?.template;
    const values = {
      contact: name,
      number,
      ticket: ticket ? String(ticket.number) : undefined,
      date: new Intl.DateTimeFormat(i18n.language).format(Date.now() + skew),
    };
    const text = template ? filled(template, values) : '';
    const before = dispositions.map((each) => (each.template ? filled(each.template, values) : ''));
    // what somebody wrote stays; what came of another choice goes
    if (text && (!note.trim() || before.includes(note))) setNote(text);
  };
  // the wrap-up ends by itself when its time is up: a note must not be lost with it
  const unsaved = useRef<() => void>(undefined);
  unsaved.current = () => {
    if (ticket && note.trim() && !saving) {
      addNote.mutate({ ticket: ticket.id, text: note.trim() });
      setNote('');
    }
  };
  useEffect(() => () => unsaved.current?.(), []);
  useImperativeHandle(ref, () => ({ save: () => void save().catch(() => undefined) }));

  return (
    <CallCard
      state="wrap-up"
      title={work || contact ? name : t('wrapUp.title')}
      subtitle={number}
      time={
        presence.until ? (
          <>
            {t('wrapUp.left')} <Timer until={presence.until} skew={skew} />
          </>
        ) : (
          <Timer since={presence.since} skew={skew} />
        )
      }
    >
      <Stack gap="md">
        <UnreachedNote of={unreached} />
        {failure ? (
          <Alert role="alert" variant="default" title={t('problem.title')} style={{ borderColor: 'var(--breach)' }}>
            {failure.message}
          </Alert>
        ) : null}
        <Chip.Group value={chosen} onChange={(value) => choose(String(value))}>
          <Group gap={8} role="radiogroup" aria-label={t('wrapUp.disposition')}>
            {dispositions.map((each) => (
              <Chip key={each.name} value={each.name} size="sm" variant="outline">
                {each.label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <TextInput
          label={t('wrapUp.own')}
          maxLength={80}
          value={draft.own}
          onChange={(event) => change({ own: event.currentTarget.value })}
        />
        {ticket && reasons.length > 0 ? (
          <Select
            label={t('ticketMore.reason')}
            searchable
            clearable
            data={reasonChoices(reasons, i18n.language)}
            value={draft.reason === undefined ? (ticket.reason ?? null) : draft.reason}
            onChange={(reason) => change({ reason })}
          />
        ) : null}
        <Textarea
          id={NOTE_FIELD}
          label={ticket ? t('note.ofTicket', { number: ticket.number }) : t('note.label')}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {ticket ? (
          <>
            {own.length > 0 ? (
              <CustomFields
                fields={own}
                values={draft.custom ?? ticket.custom}
                change={(custom) => change({ custom })}
              />
            ) : null}
            <Group grow align="flex-start">
              <Select
                label={t('wrapUp.status')}
                allowDeselect={false}
                disabled={Boolean(draft.promise?.at)}
                data={STATUSES.map((value) => ({ value, label: t(`ticketStatus.${value}`) }))}
                value={(draft.promise?.at ? 'needs-follow-up' : status) ?? null}
                onChange={(value) => change({ status: value as TicketStatus })}
              />
              <TagsInput
                label={t('ticket.tags')}
                maxTags={50}
                data={tags.data ?? []}
                value={draft.tags ?? ticket.tags}
                onChange={(next) => change({ tags: next })}
              />
            </Group>
            <Chip
              checked={draft.promise !== undefined}
              onChange={(on) => change({ promise: on ? NO_PROMISE : undefined })}
              icon={<IconCalendarPlus size={14} aria-hidden />}
              variant="outline"
            >
              {t('followUps.promise')}
            </Chip>
            <Collapse expanded={draft.promise !== undefined}>
              <FollowUpFields
                draft={draft.promise ?? NO_PROMISE}
                change={(promise) => change({ promise })}
                zone={zone}
                now={Date.now() + skew}
              />
            </Collapse>
          </>
        ) : null}
        <MoreTime interaction={interaction} seconds={presence.extensionSeconds} />
        <SolidButton
          token="wrap-up"
          loading={saving}
          leftSection={<IconClipboardCheck size={18} aria-hidden />}
          onClick={() => void save().catch(() => undefined)}
        >
          {t('wrapUp.save')}
        </SolidButton>
      </Stack>
    </CallCard>
  );
});

/** Only what is otherwise than the ticket has it. */
function changeOf(
  ticket: Ticket | undefined,
  draft: WrapUpDraft,
  disposition: string,
  status: TicketStatus | null | undefined,
) {
  if (!ticket) return {};
  return {
    ...(status && status !== ticket.status ? { status } : {}),
    ...(disposition !== ticket.disposition ? { disposition } : {}),
    ...(draft.reason !== undefined && draft.reason !== ticket.reason ? { reason: draft.reason } : {}),
    ...(draft.tags ? { tags: draft.tags } : {}),
    ...(draft.custom ? { custom: draft.custom } : {}),
  };
}
