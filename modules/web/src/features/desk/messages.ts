import type { Invitation } from '../../api/types';
import type { Refusal } from '../../push/messages';

/** What the socket says to a desk, as docs/api/socket.md has it. Times are business time, ISO 8601. */

export type WorkState = 'away' | 'ready' | 'offered' | 'talking' | 'wrap-up';

export interface Presence {
  state: WorkState;
  reason?: string;
  interaction?: string;
  offer?: string;
  since: string;
  until?: string;
}

export interface Preview {
  channel?: string;
  /** Ours, that was called. */
  number?: string;
  collected?: Record<string, unknown>;
  language?: string;
  waitingSince?: string;
  contact?: string;
  name?: string;
  ticket?: number;
}

export interface Offer {
  offer: string;
  interaction: string;
  queue: { id: string; name: string; label: string };
  deadline: string;
  preview: Preview;
}

export type FromApp =
  | { type: 'hello'; agent?: string; name: string; now?: string }
  | ({ type: 'state' } & Presence)
  | ({ type: 'offer' } & Offer)
  | { type: 'offerWithdrawn'; offer: string; interaction: string; reason: string }
  | ({ type: 'connect' } & Invitation)
  | { type: 'error'; problem: Refusal };

export type FromDesk =
  | { type: 'ready' }
  | { type: 'away'; reason: string }
  | { type: 'accept'; offer: string }
  | { type: 'decline'; offer: string }
  | { type: 'wrapUpDone'; interaction: string };
