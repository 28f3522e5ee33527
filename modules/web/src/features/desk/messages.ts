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
  /** By what the wrap-up may still be extended. */
  extensionSeconds?: number;
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
  /** A colleague asks for a word, while the customer is on hold. */
  consultation?: boolean;
  askedBy?: string;
  /** A colleague calls, about no customer. */
  internal?: boolean;
  /** A colleague gave the customer away. */
  transferredBy?: string;
  /** A word from that colleague. */
  note?: string;
  /** Not of what was for this agent alone. */
  because?: Because;
  /** A promise to keep: the agent calls, and is not connected. */
  callback?: boolean;
  followUp?: string;
}

export type Role = 'customer' | 'agent' | 'outside' | 'supervisor';
export type Stage = 'invited' | 'coming' | 'joined' | 'left';

export interface Participant {
  id: string;
  role: Role;
  label?: string | null;
  agent?: string | null;
  stage: Stage;
  leads: boolean;
  talks: boolean;
  held: boolean;
  heldSince?: string | null;
  muted: boolean;
  mode?: 'listen' | 'whisper' | 'barge' | 'take-over' | null;
  since: string;
  why?: string | null;
  /** The device was lost, and is awaited until then. */
  returnBy?: string | null;
  /** Their own telephone rings, or they talk by it. */
  phone?: 'ringing' | 'on' | null;
}

/** The whole truth of a talk. */
export interface Talk {
  interaction: string;
  direction: 'inbound' | 'outbound' | 'internal';
  state: 'ivr' | 'queued' | 'connecting' | 'dialling' | 'talking' | 'ending' | 'ended';
  /** Ours. */
  number?: string | null;
  contact?: string | null;
  participants: Participant[];
}

export type RecordingState = 'RUNNING' | 'PAUSED' | 'ENDED' | 'DISCARDED';

export interface Offer {
  offer: string;
  interaction: string;
  queue: { id: string; name: string; label: string };
  deadline: string;
  preview: Preview;
}

/** Why this agent and no other. */
export interface Because {
  /** Talked with this caller last. */
  lastAgent: boolean;
  /** 0 when the agent fits what was asked at first, more after the queue widened its search. */
  ring: number;
  idleSeconds: number;
  /** Ready agents who fit, this one included. */
  candidates: number;
}

export type FromApp =
  | { type: 'hello'; agent?: string; name: string; now?: string }
  | ({ type: 'state' } & Presence)
  | ({ type: 'offer' } & Offer)
  | { type: 'offerWithdrawn'; offer: string; interaction: string; reason: string }
  | ({ type: 'connect' } & Invitation)
  | ({ type: 'call' } & Talk)
  | { type: 'recording'; interaction: string; state: RecordingState }
  | { type: 'error'; problem: Refusal };

export type FromDesk =
  | { type: 'ready' }
  | { type: 'away'; reason: string }
  | { type: 'accept'; offer: string }
  | { type: 'decline'; offer: string }
  | { type: 'wrapUpDone'; interaction: string };
