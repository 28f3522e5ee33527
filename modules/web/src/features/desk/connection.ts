import { type FromDesk, read, write } from './messages';
import { BEGINNING, type DeskState, type Happening, type Link, next } from './state';

/** The part of a WebSocket that is used here. */
export interface Wire {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

/** What the connection needs of the world outside; tests give it another one. */
export interface World {
  /** A ticket for one socket. Throws `SignInEnded` when nobody is signed in any more. */
  ticket(): Promise<string>;
  open(ticket: string): Wire;
  now(): number;
  later(millis: number, then: () => void): () => void;
  chance(): number;
}

/** Nobody is signed in any more. */
export class SignInEnded extends Error {}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;
const PING_EVERY = 15_000;
const SILENCE = 8_000;
const FOR_GOOD: Record<number, 'no-agent' | 'another-desk'> = { 4403: 'no-agent', 4409: 'another-desk' };

/** One desk's socket to the app: opened again whenever it is lost, with a new ticket each time. */
export class DeskConnection {
  private state: DeskState = BEGINNING;
  private readonly listeners = new Set<() => void>();
  private wire: Wire | undefined;
  private attempts = 0;
  private life = 0;
  private cancel: Array<() => void> = [];

  constructor(private readonly world: World) {}

  /** For React: the state, the same object until it changes. */
  readonly snapshot = (): DeskState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  tell(event: Happening): void {
    const before = this.state;
    this.state = next(before, event);
    if (this.state !== before) for (const listener of this.listeners) listener();
  }

  /** Opens the socket, also after it was closed for good. */
  readonly start = (): void => {
    this.drop();
    this.attempts = 0;
    void this.connect();
  };

  /** Closes it and stays closed. */
  readonly stop = (): void => this.drop();

  /** Comes back now instead of later, when it is waiting; the network is said to be there again. */
  readonly hurry = (): void => {
    if (this.state.link.kind === 'lost') this.start();
  };

  /** @returns whether there was a socket to say it to */
  readonly say = (message: FromDesk): boolean => {
    if (!this.wire || this.state.link.kind !== 'open') return false;
    this.wire.send(write(message));
    return true;
  };

  private async connect(): Promise<void> {
    const life = ++this.life;
    this.link({ kind: 'connecting' });
    try {
      const ticket = await this.world.ticket();
      if (life === this.life) this.listen(this.world.open(ticket), life);
    } catch (failure) {
      if (life !== this.life) return;
      if (failure instanceof SignInEnded) this.link({ kind: 'closed', why: 'signed-out' });
      else this.again();
    }
  }

  private listen(wire: Wire, life: number): void {
    this.wire = wire;
    let heardAt = this.world.now();
    wire.onopen = () => this.watch(life, () => heardAt);
    wire.onmessage = ({ data }) => {
      if (life !== this.life) return;
      heardAt = this.world.now();
      const message = read(String(data));
      if (!message) return;
      if (message.type === 'hello') this.attempts = 0;
      this.tell({ type: 'heard', message, at: heardAt });
    };
    wire.onclose = ({ code }) => {
      if (life === this.life) this.lost(code);
    };
  }

  // a dead network closes no socket for minutes
  private watch(life: number, heardAt: () => number): void {
    const look = () => {
      if (life !== this.life) return;
      if (this.world.now() - heardAt() > PING_EVERY + SILENCE) {
        this.wire?.close();
        this.lost(1006);
      } else {
        this.wire?.send(write({ type: 'ping' }));
        this.after(PING_EVERY, look);
      }
    };
    this.after(PING_EVERY, look);
  }

  private lost(code: number): void {
    this.drop();
    const why = FOR_GOOD[code];
    if (why) this.link({ kind: 'closed', why });
    else this.again();
  }

  private again(): void {
    const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.attempts++);
    const wait = Math.round(most * (0.5 + this.world.chance() / 2));
    this.link({ kind: 'lost', retryAt: this.world.now() + wait });
    this.after(wait, () => void this.connect());
  }

  private drop(): void {
    this.life++;
    for (const each of this.cancel) each();
    this.cancel = [];
    const wire = this.wire;
    this.wire = undefined;
    wire?.close();
  }

  private after(millis: number, then: () => void): void {
    this.cancel.push(this.world.later(millis, then));
  }

  private link(link: Link): void {
    this.tell({ type: 'link', link });
  }
}
