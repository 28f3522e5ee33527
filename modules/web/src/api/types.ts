import type { components } from '@schema';

type Schemas = components['schemas'];

/** The members that an answer always has; the document marks none as required. */
type With<T, K extends keyof T> = T & Required<Pick<T, K>>;

export type Role = Schemas['Role'];
export type Member = With<Schemas['Member'], 'id' | 'email' | 'name' | 'roles' | 'suspended' | 'version'>;
export type Note = With<Schemas['NoteView'], 'author' | 'text' | 'writtenAt'>;
export type TicketStatus = 'open' | 'needs-follow-up' | 'solved' | 'closed';
export type Ticket = Omit<With<Schemas['TicketView'], 'id' | 'number' | 'subject' | 'openedAt'>, 'status' | 'notes'> & {
  status: TicketStatus;
  tags: string[];
  notes: Note[];
  version: number;
};
export type Contact = With<Schemas['ContactView'], 'id' | 'createdAt' | 'version'>;
export type Call = With<Schemas['CallView'], 'interaction' | 'startedAt' | 'endedAt' | 'outcome'>;
export type Queue = With<
  Schemas['QueueView'],
  | 'id'
  | 'name'
  | 'label'
  | 'waiting'
  | 'skills'
  | 'priority'
  | 'ringSeconds'
  | 'wrapUpSeconds'
  | 'lastAgentSeconds'
  | 'serviceLevelSeconds'
  | 'serviceLevelPercent'
  | 'closed'
  | 'version'
>;
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
