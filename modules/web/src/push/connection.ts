import { type Hello, type Message, read, type Said, write } from './messages';
import { type Link, type Resumption, SignInEnded, type Wire, type World } from './world';

const FIRST_WAIT = 500;
const LONGEST_WAIT = 10_000;
const PING_EVERY = 15_000;
const SILENCE = 8_000;
const SIGN_IN_ENDED = 4402;

/** Hears every message once and in order. */
export type Ear = (message: Message, at: number) => void;

/**
 * The one socket of this tab: opened again whenever it is lost, with a new ticket each time, and resumed where it was, so
 * that nothing is missed and nothing is heard twice.
 */
export class Connection {
  private link: Link = { kind: 'connecting' };
  private readonly watchers = new Set<() => void>();
  private readonly ears = new Set<Ear>();
  private session: Resumption | undefined;
  private mending = false;
  private wire: Wire | undefined;
  private attempts = 0;
  private life = 0;
  private cancel: Array<() => void> = [];

  constructor(readonly world: World) {}

  /** For React: the link, the same object until it changes. */
  readonly snapshot = (): Link => this.link;

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly listen = (ear: Ear): (() => void) => {
    this.ears.add(ear);
    return () => this.ears.delete(ear);
  };

  /** Opens the socket, also after it was closed for good. */
  readonly start = (): void => {
    this.drop();
    this.attempts = 0;
    void this.connect();
  };

  /** Closes it and stays closed; what was heard counts no more. */
  readonly stop = (): void => {
    this.session = undefined;
    this.drop();
  };

  /** Comes back now instead of later, when it is waiting; the network is said to be there again. */
  readonly hurry = (): void => {
    if (this.link.kind === 'lost') this.start();
  };

  /** @returns whether there was a socket to say it to */
  readonly say = (message: Said): boolean => {
    if (!this.wire || this.link.kind !== 'open') return false;
    this.wire.send(write(message));
    return true;
  };

  private async connect(): Promise<void> {
    const life = ++this.life;
    this.become({ kind: 'connecting' });
    try {
      const ticket = await this.world.ticket();
      if (life === this.life) this.use(this.world.open(ticket, this.session), life);
    } catch (failure) {
      if (life !== this.life) return;
      if (failure instanceof SignInEnded) this.become({ kind: 'closed', why: 'signed-out' });
      else this.again();
    }
  }

  private use(wire: Wire, life: number): void {
    this.wire = wire;
    let heardAt = this.world.now();
    wire.onopen = () => this.watch(life, () => heardAt);
    wire.onmessage = ({ data }) => {
      if (life !== this.life) return;
      heardAt = this.world.now();
      const message = read(String(data));
      if (message) this.hear(message, heardAt);
    };
    wire.onclose = ({ code }) => {
      if (life === this.life) this.lost(code);
    };
  }

  private hear(message: Message, at: number): void {
    if (message.type === 'hello') this.greeted(message as Hello);
    if (message.seq === undefined || this.isNext(message.seq)) for (const ear of this.ears) ear(message, at);
  }

  private greeted({ session, resumed }: Hello): void {
    this.attempts = 0;
    if (!resumed || !this.session) this.session = { session, after: 0 };
    this.become({ kind: 'open' });
  }

  private isNext(seq: number): boolean {
    const session = this.session;
    if (!session || seq <= session.after) return false;
    if (seq > session.after + 1) {
      // once it is asked for again; if that does not mend it, everything is
      if (this.mending) this.session = undefined;
      this.mending = !this.mending;
      this.lost(0);
      return false;
    }
    this.session = { ...session, after: seq };
    this.mending = false;
    return true;
  }

  // a dead network closes no socket for minutes
  private watch(life: number, heardAt: () => number): void {
    const look = () => {
      if (life !== this.life) return;
      if (this.world.now() - heardAt() > PING_EVERY + SILENCE) {
        this.wire?.close();
        this.lost(1006);
      } else {
        this.wire?.send(write({ type: 'ping', heard: this.session?.after ?? 0 }));
        this.after(PING_EVERY, look);
      }
    };
    this.after(PING_EVERY, look);
  }

  private lost(code: number): void {
    this.drop();
    // nothing is wrong: the token ended, and there is another
    if (code === SIGN_IN_ENDED) void this.connect();
    else this.again();
  }

  private again(): void {
    const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.attempts++);
    const wait = Math.round(most * (0.5 + this.world.chance() / 2));
    this.become({ kind: 'lost', retryAt: this.world.now() + wait });
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

  private become(link: Link): void {
    this.link = link;
    for (const watcher of this.watchers) watcher();
  }
}
