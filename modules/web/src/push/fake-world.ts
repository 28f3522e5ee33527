import { type Resumption, SignInEnded, type Wire, type World } from './world';

/** A socket whose other end the test speaks for. */
export class FakeWire implements Wire {
  onopen: Wire['onopen'] = null;
  onmessage: Wire['onmessage'] = null;
  onclose: Wire['onclose'] = null;
  readonly sent: string[] = [];
  closed = false;

  constructor(
    readonly ticket: string,
    readonly resumption: Resumption | undefined,
  ) {}

  send(text: string): void {
    const { v: _, type, ...members } = JSON.parse(text);
    this.sent.push([type, ...Object.values(members)].join(' '));
  }

  close(): void {
    this.closed = true;
  }

  says(message: object): void {
    this.onmessage?.({ data: JSON.stringify({ v: 1, ...message }) });
  }
}

/** A world whose time passes when told to. */
export class FakeWorld implements World {
  time = 0;
  tickets = 0;
  signedIn = true;
  reachable = true;
  readonly wires: FakeWire[] = [];
  private timers: Array<{ at: number; then: () => void }> = [];

  ticket = async () => {
    if (!this.signedIn) throw new SignInEnded();
    if (!this.reachable) throw new Error('no network');
    return `t${++this.tickets}`;
  };
  open = (ticket: string, resumption?: Resumption) => {
    const wire = new FakeWire(ticket, resumption);
    this.wires.push(wire);
    return wire;
  };
  now = () => this.time;
  chance = () => 1;
  later = (millis: number, then: () => void) => {
    const timer = { at: this.time + millis, then };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  };

  get wire(): FakeWire {
    return this.wires[this.wires.length - 1] as FakeWire;
  }

  async pass(millis: number): Promise<void> {
    const end = this.time + millis;
    for (;;) {
      await settled();
      const due = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.time = due.at;
      this.timers = this.timers.filter((each) => each !== due);
      due.then();
    }
    this.time = end;
  }
}

/** Lets what was promised happen. */
export const settled = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};
