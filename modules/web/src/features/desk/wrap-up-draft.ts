import { useState } from 'react';
import type { TicketStatus, Values } from '../../api/types';
import { useSession } from '../../session/session';

/** What an agent has entered in the after-work so far. */
export interface WrapUpDraft {
  disposition?: string;
  own: string;
  status?: TicketStatus;
  reason?: string | null;
  tags?: string[];
  custom?: Values;
  promise?: { at: string; note: string; mine: boolean };
}

const EMPTY: WrapUpDraft = { own: '' };

/** The draft of an interaction's after-work, kept in this tab until it is saved: it survives a refresh. */
export function useWrapUpDraft(interaction: string) {
  const { storage } = useSession();
  const key = `wrap-up:${interaction}`;
  const [draft, setDraft] = useState<WrapUpDraft>(() => storage.read<WrapUpDraft>(key) ?? EMPTY);
  const change = (next: Partial<WrapUpDraft>) => {
    const whole = { ...draft, ...next };
    setDraft(whole);
    storage.write(key, whole);
  };
  return { draft, change, forget: () => storage.remove(key) };
}
