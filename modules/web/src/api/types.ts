import type { components } from '@schema';

type Schemas = components['schemas'];

/** The members that an answer always has; the document marks none as required. */
type With<T, K extends keyof T> = T & Required<Pick<T, K>>;

export type Role = Schemas['Role'];
export type Member = With<Schemas['Member'], 'id' | 'email' | 'name' | 'roles' | 'suspended' | 'version'>;
export type Note = With<Schemas['NoteView'], 'id' | 'author' | 'text' | 'writtenAt'>;
export type TicketStatus = 'open' | 'needs-follow-up' | 'solved' | 'closed';
export type Ticket = Omit<
  With<Schemas['TicketView'], 'id' | 'number' | 'subject' | 'openedAt'>,
  'status' | 'notes' | 'custom'
> & {
  status: TicketStatus;
  tags: string[];
  notes: Note[];
  custom: Values;
  version: number;
};
export interface ContactIdentity {
  kind: 'number' | 'email' | 'external';
  value: string;
}
export type Contact = Omit<
  With<Schemas['ContactView'], 'id' | 'createdAt' | 'version' | 'doNotCall' | 'merged'>,
  'identities' | 'custom'
> & { identities: ContactIdentity[]; custom: Values };
/** What is written in the tenant's own fields. */
export type Values = Record<string, string | number | boolean | null>;
/** A name for people in some languages. */
export type Label = Record<string, string>;
export interface Field {
  name: string;
  label: Label;
  type: 'text' | 'number' | 'date' | 'choice' | 'boolean';
  on: ('contact' | 'ticket' | 'interaction')[];
  required: boolean;
  choices: { value: string; label: Label }[];
}
export interface Reason {
  name: string;
  label: Label;
  below: Reason[];
}
export interface Disposition {
  name: string;
  label: Label;
  status?: TicketStatus | null;
  queues: string[];
  template: Label;
}
export interface ContactRules {
  fields: Field[];
  reasons: Reason[];
  dispositions: Disposition[];
}
export type FollowUp = With<
  Schemas['FollowUpView'],
  | 'id'
  | 'ticket'
  | 'number'
  | 'subject'
  | 'contact'
  | 'dueAt'
  | 'at'
  | 'zone'
  | 'note'
  | 'queue'
  | 'attempts'
  | 'version'
> & { state: FollowUpState };
export type FollowUpState = 'waiting' | 'asked' | 'queued' | 'taken' | 'calling' | 'kept' | 'unreached' | 'cancelled';
export type Merge = With<Schemas['MergeView'], 'id' | 'survivor' | 'merged' | 'at' | 'actor' | 'undoable'>;
export interface Suspect {
  contact: Contact;
  why: ('SAME_NAME' | 'SIMILAR_NUMBER' | 'SAME_MAILBOX')[];
}
export interface TextPart {
  text: string;
  hit: boolean;
}
export interface Found {
  contacts: { id: string; name?: string | null; found: TextPart[] }[];
  tickets: { id: string; number: number; status: TicketStatus; found: TextPart[] }[];
  notes: { ticket: string; number: number; subject: string; found: TextPart[] }[];
}
export type TicketEvent = With<Schemas['EventView'], 'at' | 'actor' | 'what'>;
export type OwnDay = With<
  Schemas['AgentDay'],
  'answered' | 'missed' | 'declined' | 'talkSeconds' | 'wrapUpSeconds' | 'readySeconds'
> & { hours: { hour: number; answered: number }[] };
export type Call = With<Schemas['CallView'], 'interaction' | 'startedAt' | 'endedAt' | 'outcome'>;
export type QueueStep = Required<Schemas['QueueStep']>;
export type Queue = With<
  Omit<Schemas['QueueView'], 'steps'>,
  | 'id'
  | 'name'
  | 'label'
  | 'waiting'
  | 'skills'
  | 'priority'
  | 'ringSeconds'
  | 'wrapUpSeconds'
  | 'wrapUpExtensionSeconds'
  | 'lastAgentSeconds'
  | 'serviceLevelSeconds'
  | 'serviceLevelPercent'
  | 'paused'
  | 'closed'
  | 'version'
> & { steps: QueueStep[] };
export type Profile = With<Schemas['AgentProfile'], 'agent' | 'skills' | 'queues' | 'version'>;
export type Alteration = Required<Schemas['Alteration']>;
export type HistoryEntry = With<Omit<Schemas['HistoryEntry'], 'alterations'>, 'id' | 'at' | 'actor' | 'subject'> & {
  alterations: Alteration[];
};
export type Presence = With<Schemas['PresenceView'], 'agent' | 'name' | 'state' | 'since'>;
export type Colleague = With<
  Schemas['Colleague'],
  'agent' | 'name' | 'state' | 'since' | 'connected' | 'skills' | 'queues' | 'supervisor'
>;
export type RecordingControl = With<Schemas['RecordingControl'], 'recording'>;
export type CallerNumber = With<Schemas['CallerNumber'], 'number'>;
export type Target = Schemas['Target'];
export type TalkView = Schemas['TalkView'];
export type Recording = With<
  Schemas['RecordingView'],
  'id' | 'kind' | 'state' | 'startedAt' | 'channels' | 'legalHold' | 'pauses'
>;
export type FoundRecording = Omit<
  With<Schemas['FoundRecording'], 'interaction' | 'direction' | 'number'>,
  'recording'
> & { recording: Recording };
export type Listened = With<Schemas['Listened'], 'by' | 'at' | 'download' | 'page'>;
export type LegalHold = With<Schemas['LegalHold'], 'reason' | 'placedBy' | 'placedAt'>;
export type RecordingPolicy = With<
  Schemas['RecordingPolicy'],
  'queues' | 'outbound' | 'keepDays' | 'voicemailDays' | 'agentsHear'
>;
export type Tenant = With<Schemas['TenantView'], 'slug' | 'name' | 'status' | 'plan' | 'reseller' | 'country'>;
export type Brand = With<Schemas['BrandView'], 'version'>;
export type Reseller = { slug: string; name: string; currency: string };
export type Fact = { type: string } & Record<string, unknown>;
export type Entry = { seq: number; at: string; fact: Fact };
export interface Page<T> {
  items: T[];
  next?: string | null;
}

/** What the agent's device needs to come to the caller. */
export interface Invitation {
  interaction: string;
  accessToken: string;
  params: Record<string, string>;
}
