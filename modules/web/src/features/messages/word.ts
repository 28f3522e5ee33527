import type { ReceivedMessage } from '../../api/floor-types';
import type { Message } from '../../push/messages';

/** The agent's own hand: up, with somebody coming, or down. */
export type Hand = { state: 'raised' } | { state: 'coming'; by: string } | undefined;

/** What a supervisor did or said, as a note that waits to be put away. */
export type Note =
  | { kind: 'message'; id: string; from: string; text: string }
  | { kind: 'set'; id: string; by: string; state: string; reason?: string }
  | { kind: 'coming'; id: string; by: string };

export interface Word {
  hand: Hand;
  notes: Note[];
}

export const SILENCE: Word = { hand: undefined, notes: [] };

const MOST = 5;

/** What the agent has been told, after this message. Pure. */
export function hear(word: Word, message: Message): Word {
  switch (message.type) {
    case 'message': {
      const { id, from, text } = message as unknown as ReceivedMessage;
      return noted(word, { kind: 'message', id, from, text });
    }
    case 'setBy': {
      const { by, state, reason } = message as unknown as { by: string; state: string; reason?: string };
      return noted(word, { kind: 'set', id: `set ${message.seq}`, by, state, reason });
    }
    case 'help': {
      const { state, by } = message as unknown as { state: string; by?: string };
      if (state === 'raised') return { ...word, hand: { state: 'raised' } };
      if (state !== 'coming' || !by) return { ...word, hand: undefined };
      return noted({ ...word, hand: { state: 'coming', by } }, { kind: 'coming', id: `coming ${by}`, by });
    }
    case 'hello':
      // whether a hand is up is told anew
      return message.resumed ? word : { ...word, hand: undefined };
    default:
      return word;
  }
}

/** Puts a note away. */
export function without(word: Word, id: string): Word {
  return { ...word, notes: word.notes.filter((note) => note.id !== id) };
}

function noted(word: Word, note: Note): Word {
  return { ...word, notes: [...word.notes.filter((each) => each.id !== note.id), note].slice(-MOST) };
}
