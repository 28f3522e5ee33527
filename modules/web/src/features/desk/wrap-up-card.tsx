import { Alert, Chip, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddNote } from '../../api/add-note';
import { useChangeTicket } from '../../api/change-ticket';
import type { TicketStatus } from '../../api/types';
import { useWrapUp } from '../../api/wrap-up';
import { Timer } from '../../ui/timer';
import { CallCard } from './call-card';
import type { Presence } from './messages';
import { NOTE_FIELD, useDraft, useTicketOf } from './note-field';
import { SolidButton } from './solid-button';
import type { Work } from './state';
import type { Unreached } from './talk';
import { UnreachedNote } from './unreached-note';
import { useCaller } from './work-facts';

const DISPOSITIONS = ['solved', 'information', 'follow-up', 'order', 'complaint', 'wrong-number'] as const;
const STATUSES: TicketStatus[] = ['open', 'needs-follow-up', 'solved', 'closed'];
const STATUS_AFTER: Partial<Record<string, TicketStatus>> = { solved: 'solved', 'follow-up': 'needs-follow-up' };

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

/** The after-work: what it came to, a note, where the ticket stands. Saving makes ready. */
export const WrapUpCard = forwardRef<WrapUpKeys, Props>(function WrapUpCard(
  { presence, interaction, work, contact, unreached, skew },
  ref,
) {
  const { t } = useTranslation();
  const { name, number } = useCaller(work?.preview ?? { contact });
  const ticket = useTicketOf(interaction, work?.preview.contact ?? contact);
  const [note, setNote] = useDraft(interaction);
  const [chosen, setChosen] = useState<string>('solved');
  const [own, setOwn] = useState('');
  const [status, setStatus] = useState<TicketStatus>();
  const addNote = useAddNote();
  const change = useChangeTicket();
  const wrapUp = useWrapUp();
  const saving = addNote.isPending || change.isPending || wrapUp.isPending;
  const failure = addNote.error ?? change.error ?? wrapUp.error;
  const wanted = status ?? STATUS_AFTER[chosen] ?? ticket?.status;

  const save = async () => {
    if (saving) return;
    let current = ticket;
    if (current && note.trim()) {
      current = await addNote.mutateAsync({ ticket: current.id, text: note.trim() });
      setNote('');
    }
    if (current && wanted && wanted !== current.status) {
      await change.mutateAsync({ ticket: current, change: { status: wanted } });
    }
    await wrapUp.mutateAsync({ interaction, disposition: own.trim() || chosen });
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
        <Chip.Group value={chosen} onChange={(value) => setChosen(String(value))}>
          <Group gap={8} role="radiogroup" aria-label={t('wrapUp.disposition')}>
            {DISPOSITIONS.map((each) => (
              <Chip key={each} value={each} size="sm" variant="outline">
                {t(`dispositions.${each}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <TextInput
          label={t('wrapUp.own')}
          maxLength={80}
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
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
          <Select
            label={t('wrapUp.status')}
            allowDeselect={false}
            data={STATUSES.map((value) => ({ value, label: t(`ticketStatus.${value}`) }))}
            value={wanted ?? null}
            onChange={(value) => setStatus(value as TicketStatus)}
          />
        ) : null}
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
