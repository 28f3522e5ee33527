import type { Invitation } from '../../../api/types';
import { LineLog, type LineSummary, type Measure, type Sample } from './quality';

export type PhoneState =
  | { kind: 'idle' }
  | { kind: 'joining' }
  | { kind: 'live'; muted: boolean; measure?: Measure; reconnecting: boolean; byPhone?: boolean }
  | { kind: 'failed'; why: 'microphone' | 'carrier'; detail: string };

/** One connection of this browser to a caller. */
export interface Line {
  mute(on: boolean): void;
  /** @param keys digits, star and hash */
  press(keys: string): void;
  hangUp(): void;
}

/** What a line tells while it lasts. */
export interface LineEar {
  live(): void;
  /** Once a second. */
  sample(sample: Sample): void;
  reconnecting(on: boolean): void;
  /** Over, by whichever side. */
  ended(): void;
  failed(why: 'microphone' | 'carrier', detail: string): void;
}

/** Comes to a caller; there is one for the carrier's library, and one for tests. */
export interface Carrier {
  /** Loads what a line needs, so that the first answer does not wait for it. */
  prepare?(): Promise<void>;
  join(invitation: Invitation, ear: LineEar): Promise<Line>;
}

/** Hears, when a line is over, how it was. */
export type LineMeasured = (interaction: string, summary: LineSummary) => void;

const JOINS_WITHIN = 15_000;
const IDLE: PhoneState = { kind: 'idle' };

/** The phone of a desk: at most one line at a time. */
export class Phone {
  private state: PhoneState = IDLE;
  private line: Line | undefined;
  private invitation: Invitation | undefined;
  private log = new LineLog();
  private turn = 0;
  /** Told how each line was. */
  readonly measured = new Set<LineMeasured>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly carrier: Carrier) {}

  readonly snapshot = (): PhoneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Before there is a call. What fails here is tried again with the first one. */
  readonly prepare = (): void => {
    void this.carrier.prepare?.().catch(() => undefined);
  };

  /** Comes to the caller; being asked again for the same call changes nothing, unless it failed. */
  async come(invitation: Invitation): Promise<void> {
    const again = this.invitation && sameWayIn(this.invitation, invitation);
    if (again && this.state.kind !== 'failed') return;
    this.leave();
    const turn = ++this.turn;
    this.log = new LineLog();
    this.invitation = invitation;
    this.become({ kind: 'joining' });
    try {
      const line = await this.carrier.join(invitation, this.ear(turn));
      if (turn === this.turn) this.expect(line, turn);
      else line.hangUp();
    } catch (failure) {
      if (turn === this.turn) this.become({ kind: 'failed', why: 'carrier', detail: String(failure) });
    }
  }

  mute(on: boolean): void {
    if (this.state.kind !== 'live') return;
    this.line?.mute(on);
    this.become({ ...this.state, muted: on });
  }

  press(keys: string): void {
    if (this.state.kind === 'live') this.line?.press(keys);
  }

  /** Hangs up; also before the line is there. */
  leave(): void {
    this.sumUp();
    this.turn++;
    const line = this.line;
    this.line = undefined;
    this.invitation = undefined;
    line?.hangUp();
    if (this.state.kind !== 'idle') this.become(IDLE);
  }

  /** A carrier may refuse a line without a word. */
  private expect(line: Line, turn: number): void {
    this.line = line;
    setTimeout(() => {
      if (turn !== this.turn || this.state.kind !== 'joining') return;
      this.leave();
      this.become({ kind: 'failed', why: 'carrier', detail: '' });
    }, JOINS_WITHIN);
  }

  /** Tells how the line was, once; also when the page is about to go. */
  sumUp(): void {
    const summary = this.log.summary();
    const interaction = this.invitation?.interaction;
    this.log = new LineLog();
    if (summary && interaction) for (const tell of this.measured) tell(interaction, summary);
  }

  private ear(turn: number): LineEar {
    const change = (to: (now: PhoneState) => PhoneState) => {
      if (turn === this.turn) this.become(to(this.state));
    };
    return {
      live: () => change(() => ({ kind: 'live', muted: false, reconnecting: false })),
      sample: (sample) => {
        if (turn !== this.turn) return;
        const measure = this.log.add(sample);
        if (measure) change((now) => (now.kind === 'live' ? { ...now, measure } : now));
      },
      reconnecting: (on) => change((now) => (now.kind === 'live' ? { ...now, reconnecting: on } : now)),
      ended: () => {
        if (turn !== this.turn) return;
        this.sumUp();
        this.line = undefined;
        this.invitation = undefined;
        change(() => IDLE);
      },
      failed: (why, detail) => {
        if (turn === this.turn) this.sumUp();
        change(() => ({ kind: 'failed', why, detail }));
      },
    };
  }

  private become(state: PhoneState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** The sign-in is a new one each time; what lets in is not. */
function sameWayIn(one: Invitation, other: Invitation): boolean {
  return one.interaction === other.interaction && JSON.stringify(one.params) === JSON.stringify(other.params);
}
