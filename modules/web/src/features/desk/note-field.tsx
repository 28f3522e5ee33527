import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTickets } from '../../api/list-tickets';
import type { Ticket } from '../../api/types';
import { useSession } from '../../session/session';

/** The field that Alt+Shift+N goes to. */
export const NOTE_FIELD = 'note-of-the-call';

/** The ticket of an interaction, once it is there: among those of its contact, or among the newest. */
export function useTicketOf(interaction: string | undefined, contact: string | undefined): Ticket | undefined {
  const tickets = useTickets(contact ? { contact } : {}, interaction !== undefined);
  return tickets.data?.pages.flatMap(({ items }) => items).find((ticket) => ticket.interaction === interaction);
}

/** A draft of the note on an interaction, kept in this tab until it is saved. */
export function useDraft(interaction: string): [string, (text: string) => void] {
  const { storage } = useSession();
  const key = `note:${interaction}`;
  const [text, setText] = useState(() => storage.read<string>(key) ?? '');
  useEffect(() => setText(storage.read<string>(key) ?? ''), [storage, key]);
  const change = (next: string) => {
    setText(next);
    if (next) storage.write(key, next);
    else storage.remove(key);
  };
  return [text, change];
}

/** Where the agent writes while they talk; it goes into the ticket with the wrap-up. */
export function NoteField({ interaction, contact }: { interaction: string; contact?: string }) {
  const { t } = useTranslation();
  const [text, setText] = useDraft(interaction);
  const ticket = useTicketOf(interaction, contact);
  return (
    <Textarea
      id={NOTE_FIELD}
      label={ticket ? t('note.ofTicket', { number: ticket.number }) : t('note.label')}
      description={t('note.kept')}
      autosize
      minRows={3}
      maxRows={10}
      maxLength={4000}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
