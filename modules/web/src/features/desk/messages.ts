import type { Invitation } from '../../api/types';

/** What the desk's socket says, as docs/api/socket.md has it. Times are business time, ISO 8601. */

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

export interface Refusal {
  type: string;
  title: string;
  detail: string;
}

export type FromApp =
  | { type: 'hello'; agent: string; name: string; now?: string }
  | ({ type: 'state' } & Presence)
  | ({ type: 'offer' } & Offer)
  | { type: 'offerWithdrawn'; offer: string; interaction: string; reason: string }
  | ({ type: 'connect' } & Invitation)
  | { type: 'error'; problem: Refusal }
  | { type: 'pong' };

export type FromDesk =
  | { type: 'ready' }
  | { type: 'away'; reason: string }
  | { type: 'accept'; offer: string }
  | { type: 'decline'; offer: string }
  | { type: 'wrapUpDone'; interaction: string }
  | { type: 'ping' };

const VERSION = 1;
const KNOWN = new Set(['hello', 'state', 'offer', 'offerWithdrawn', 'connect', 'error', 'pong']);

/** @returns undefined for what this desk does not know; later versions of the app may say more */
export function read(text: string): FromApp | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  const { v, type } = message as { v?: unknown; type?: unknown };
  return v === VERSION && typeof type === 'string' && KNOWN.has(type) ? (message as FromApp) : undefined;
}

export function write(message: FromDesk): string {
  return JSON.stringify({ v: VERSION, ...message });
}
