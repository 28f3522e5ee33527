import type { components } from '@schema';

type Schemas = components['schemas'];

/** An answer with all its members; those named may be null. */
type Whole<T, N extends keyof T = never> = Required<Omit<T, N>> & { [K in N]-?: NonNullable<T[K]> | null };

export type FloorLine = Whole<Schemas['FloorLine']>;
export type FloorAgent = Omit<
  Whole<Schemas['FloorAgent'], 'reason' | 'until' | 'interaction' | 'who' | 'queue'>,
  'line'
> & {
  line: FloorLine | null;
};
export type FloorQuarter = Whole<Schemas['FloorQuarter'], 'serviceLevel'>;
export type FloorQueue = Omit<
  Whole<Schemas['FloorQueue'], 'oldest' | 'expectedLeast' | 'expectedMost' | 'serviceLevel'>,
  'quarters'
> & { quarters: FloorQuarter[] };
export type FloorHelp = Whole<Schemas['FloorHelp'], 'words' | 'takenBy'>;
export type AlertKind = 'longest-wait' | 'waiting' | 'service-level' | 'talk' | 'wrap-up' | 'away';
export type FloorAlert = Omit<Whole<Schemas['FloorAlert'], 'queue' | 'agent' | 'since'>, 'kind'> & { kind: AlertKind };
export type FloorMail = Whole<Schemas['FloorMail']>;
export interface FloorNow {
  now: string;
  dayBegan: string;
  agents: FloorAgent[];
  queues: FloorQueue[];
  help: FloorHelp[];
  alerts: FloorAlert[];
  messages: FloorMail;
}

export type FloorWaiting = Whole<Schemas['FloorWaiting'], 'offeredTo' | 'number' | 'contact' | 'name' | 'language'>;
export type SentMessage = Whole<Schemas['SentMessage'], 'to'>;
export type ReceivedMessage = Whole<Schemas['ReceivedMessage'], 'queue'>;
export type FloorAction = Whole<Schemas['FloorAction'], 'reason'>;
export type SupervisionMode = 'listen' | 'whisper' | 'barge' | 'take-over';
