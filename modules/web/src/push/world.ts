/** The part of a WebSocket that is used here. */
export interface Wire {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

/** Where a session was when its socket was lost. */
export interface Resumption {
  session: string;
  /** The last number heard. */
  after: number;
}

/** What the connection needs of the world outside; tests give it another one. */
export interface World {
  /** A ticket for one socket. Throws `SignInEnded` when nobody is signed in any more. */
  ticket(): Promise<string>;
  open(ticket: string, resumption?: Resumption): Wire;
  now(): number;
  later(millis: number, then: () => void): () => void;
  chance(): number;
}

/** Nobody is signed in any more. */
export class SignInEnded extends Error {}

/** How the tab stands to the app. */
export type Link =
  | { kind: 'connecting' }
  | { kind: 'open' }
  /** Lost; it is tried again at that time, in milliseconds of this machine. */
  | { kind: 'lost'; retryAt: number }
  /** Closed for good, until the person does something. */
  | { kind: 'closed'; why: 'signed-out' };

/** The world of a browser. */
export function browser(ticket: () => Promise<string>): World {
  return {
    ticket,
    open: (ticket, resumption) => {
      const address = new URL('/ws/v1', window.location.href);
      address.protocol = address.protocol.replace('http', 'ws');
      address.searchParams.set('ticket', ticket);
      if (resumption) {
        address.searchParams.set('session', resumption.session);
        address.searchParams.set('after', String(resumption.after));
      }
      return new WebSocket(address) as Wire;
    },
    now: () => Date.now(),
    later: (millis, then) => {
      const timer = setTimeout(then, millis);
      return () => clearTimeout(timer);
    },
    chance: () => Math.random(),
  };
}
