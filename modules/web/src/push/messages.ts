/** What the socket itself says, as docs/api/socket.md has it; everything else is for whoever listens. */

export interface Refusal {
  type: string;
  title: string;
  detail: string;
  topic?: string;
}

/** Any message of the app. `seq` counts from 1 in a session, without gaps. */
export interface Message {
  type: string;
  seq?: number;
  [member: string]: unknown;
}

export interface Hello extends Message {
  type: 'hello';
  session: string;
  resumed: boolean;
}

/** The beginning of a topic, or what is new in it. */
export interface TopicMessage extends Message {
  type: 'snapshot' | 'news';
  topic: string;
  content: unknown;
  key?: string;
}

/** Any message to the app. */
export type Said = { type: string; [member: string]: unknown };

const VERSION = 1;

/** @returns undefined for what is no message of this version */
export function read(text: string): Message | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  const { v, type } = message as { v?: unknown; type?: unknown };
  return v === VERSION && typeof type === 'string' ? (message as Message) : undefined;
}

export function write(message: Said): string {
  return JSON.stringify({ v: VERSION, ...message });
}
