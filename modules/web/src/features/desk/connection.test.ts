import { beforeEach, describe, expect, it } from 'vitest';
import { DeskConnection, SignInEnded, type Wire } from './connection';

class FakeWire implements Wire {
  onopen: Wire['onopen'] = null;
  onmessage: Wire['onmessage'] = null;
  onclose: Wire['onclose'] = null;
  readonly sent: string[] = [];
  closed = false;

  constructor(readonly ticket: string) {}

  send(text: string): void {
    this.sent.push(JSON.parse(text).type);
  }

  close(): void {
    this.closed = true;
  }

  says(message: object): void {
    this.onmessage?.({ data: JSON.stringify({ v: 1, ...message }) });
  }
}

/** A world whose time passes when told to. */
class FakeWorld {
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
  open = (ticket: string) => {
    const wire = new FakeWire(ticket);
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

const settled = async () => {
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

let world: FakeWorld;
let desk: DeskConnection;

async function opened() {
  desk.start();
  await settled();
  world.wire.onopen?.();
  world.wire.says({ type: 'hello', agent: 'a1', name: 'Ana' });
}

beforeEach(() => {
  world = new FakeWorld();
  desk = new DeskConnection(world);
});

describe('the connection of a desk', () => {
  it('opens with a ticket and is open once it was greeted', async () => {
    await opened();
    expect(world.wire.ticket).toBe('t1');
    expect(desk.snapshot()).toMatchObject({ link: { kind: 'open' }, name: 'Ana' });
    expect(desk.say({ type: 'ready' })).toBe(true);
    expect(world.wire.sent).toEqual(['ready']);
  });

  it('comes back with another ticket when the network breaks, later each time', async () => {
    await opened();
    world.reachable = false;
    world.wire.onclose?.({ code: 1006 });
    expect(desk.snapshot().link).toEqual({ kind: 'lost', retryAt: 500 });
    expect(desk.say({ type: 'ready' })).toBe(false);
    await world.pass(500);
    expect(desk.snapshot().link).toEqual({ kind: 'lost', retryAt: 1500 });
    world.reachable = true;
    await world.pass(1000);
    expect(world.wire.ticket).toBe('t2');
  });

  it('waits ten seconds at most', async () => {
    world.reachable = false;
    desk.start();
    await world.pass(60_000);
    const link = desk.snapshot().link;
    expect(link.kind === 'lost' && link.retryAt - world.time).toBeLessThanOrEqual(10_000);
  });

  it.each([
    [4403, 'no-agent'],
    [4409, 'another-desk'],
  ])('stays away after %i', async (code, why) => {
    await opened();
    world.wire.onclose?.({ code });
    await world.pass(60_000);
    expect(desk.snapshot().link).toEqual({ kind: 'closed', why });
    expect(world.wires).toHaveLength(1);
  });

  it.each([4401, 4402, 4408])('comes back after %i', async (code) => {
    await opened();
    world.wire.onclose?.({ code });
    await world.pass(1000);
    expect(world.wires).toHaveLength(2);
  });

  it('stops when nobody is signed in any more, and goes on when somebody is', async () => {
    await opened();
    world.signedIn = false;
    world.wire.onclose?.({ code: 4402 });
    await world.pass(60_000);
    expect(desk.snapshot().link).toEqual({ kind: 'closed', why: 'signed-out' });
    world.signedIn = true;
    await opened();
    expect(desk.snapshot().link.kind).toBe('open');
  });

  it('takes a silent socket for dead', async () => {
    await opened();
    await world.pass(15_000);
    expect(world.wire.sent).toEqual(['ping']);
    world.wire.says({ type: 'pong' });
    await world.pass(15_000);
    expect(world.wires).toHaveLength(1);
    const first = world.wire;
    await world.pass(20_000);
    expect(first.closed).toBe(true);
    expect(world.wires.length).toBeGreaterThan(1);
  });

  it('hears nothing of a socket that it gave up', async () => {
    await opened();
    const first = world.wire;
    await opened();
    first.says({ type: 'state', state: 'talking', since: '2026-11-21T10:00:00Z' });
    first.onclose?.({ code: 1006 });
    expect(desk.snapshot().presence).toBeUndefined();
    expect(desk.snapshot().link.kind).toBe('open');
  });

  it('ignores what it does not know', async () => {
    await opened();
    world.wire.says({ type: 'news-of-tomorrow' });
    world.wire.onmessage?.({ data: 'no json' });
    world.wire.onmessage?.({ data: '{"v":2,"type":"hello"}' });
    expect(desk.snapshot()).toMatchObject({ link: { kind: 'open' }, name: 'Ana' });
  });
});
