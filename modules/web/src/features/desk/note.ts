import { useEffect, useState } from 'react';
import { useTicketOfInteraction } from '../../api/get-ticket-of';
import type { Ticket } from '../../api/types';
import { useSession } from '../../session/session';

/** The field that Alt+Shift+N goes to. */
export const NOTE_FIELD = 'note-of-the-call';

/** The ticket that an interaction is about, once it is there. */
export function useTicketOf(interaction: string | undefined): Ticket | undefined {
  return useTicketOfInteraction(interaction).data ?? undefined;
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
