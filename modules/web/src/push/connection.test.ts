import { beforeEach, describe, expect, it } from 'vitest';
import { Connection } from './connection';
import { FakeWorld, settled } from './fake-world';

let world: FakeWorld;
let connection: Connection;
let heard: string[];

async function opened(resumed = false) {
  connection.start();
  await greeted(resumed);
}

async function greeted(resumed: boolean, session = 's1') {
  await settled();
  world.wire.onopen?.();
  world.wire.says({ type: 'hello', session, resumed });
}

const says = (seq: number, type = 'say') => world.wire.says({ seq, type });

beforeEach(() => {
  world = new FakeWorld();
  connection = new Connection(world);
  heard = [];
  connection.listen(({ type, seq }) => heard.push(seq === undefined ? type : `${type} ${seq}`));
});

describe('the connection of a tab', () => {
  it('opens with a ticket and is open once it was greeted', async () => {
    await opened();
    expect(world.wire.ticket).toBe('t1');
    expect(world.wire.resumption).toBeUndefined();
    expect(connection.snapshot()).toEqual({ kind: 'open' });
    expect(connection.say({ type: 'ready' })).toBe(true);
    expect(world.wire.sent).toEqual(['ready']);
  });

  it('comes back with another ticket when the network breaks, later each time', async () => {
    await opened();
    world.reachable = false;
    world.wire.onclose?.({ code: 1006 });
    expect(connection.snapshot()).toEqual({ kind: 'lost', retryAt: 500 });
    expect(connection.say({ type: 'ready' })).toBe(false);
    await world.pass(500);
    expect(connection.snapshot()).toEqual({ kind: 'lost', retryAt: 1500 });
    world.reachable = true;
    await world.pass(1000);
    expect(world.wire.ticket).toBe('t2');
  });

  it('waits ten seconds at most', async () => {
    world.reachable = false;
    connection.start();
    await world.pass(60_000);
    const link = connection.snapshot();
    expect(link.kind === 'lost' && link.retryAt - world.time).toBeLessThanOrEqual(10_000);
  });

  it('goes on where it was, and hears nothing twice', async () => {
    await opened();
    says(1);
    says(2);
    world.wire.onclose?.({ code: 1006 });
    await world.pass(500);
    expect(world.wire.resumption).toEqual({ session: 's1', after: 2 });
    await greeted(true);
    says(2);
    says(3);
    says(4);
    expect(heard).toEqual(['hello', 'say 1', 'say 2', 'hello', 'say 3', 'say 4']);
  });

  it('begins anew when the session is no longer there', async () => {
    await opened();
    says(1);
    world.wire.onclose?.({ code: 1006 });
    await world.pass(500);
    await greeted(false, 's2');
    says(1);
    world.wire.onclose?.({ code: 1006 });
    await world.pass(500);
    expect(heard).toEqual(['hello', 'say 1', 'hello', 'say 1']);
    expect(world.wire.resumption).toEqual({ session: 's2', after: 1 });
  });

  it('asks again for what is missing in a row, and for everything when that does not mend it', async () => {
    await opened();
    says(1);
    says(3);
    expect(heard).toEqual(['hello', 'say 1']);
    await world.pass(500);
    expect(world.wire.resumption).toEqual({ session: 's1', after: 1 });
    await greeted(true);
    says(3);
    await world.pass(1000);
    expect(world.wire.resumption).toBeUndefined();
    expect(heard).toEqual(['hello', 'say 1', 'hello']);
  });

  it.each([4401, 4402, 4408, 1013])('comes back after %i', async (code) => {
    await opened();
    world.wire.onclose?.({ code });
    await world.pass(1000);
    expect(world.wires).toHaveLength(2);
  });

  it('is not lost when only the token ended', async () => {
    await opened();
    world.wire.onclose?.({ code: 4402 });
    expect(connection.snapshot()).toEqual({ kind: 'connecting' });
    await settled();
    expect(world.wires).toHaveLength(2);
  });

  it('stops when nobody is signed in any more, and goes on when somebody is', async () => {
    await opened();
    world.signedIn = false;
    world.wire.onclose?.({ code: 4402 });
    await world.pass(60_000);
    expect(connection.snapshot()).toEqual({ kind: 'closed', why: 'signed-out' });
    world.signedIn = true;
    await opened();
    expect(connection.snapshot().kind).toBe('open');
  });

  it('takes a silent socket for dead, and says how far it has heard', async () => {
    await opened();
    says(1);
    await world.pass(15_000);
    expect(world.wire.sent).toEqual(['ping 1']);
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
    first.says({ seq: 1, type: 'say' });
    first.onclose?.({ code: 1006 });
    expect(heard).toEqual(['hello', 'hello']);
    expect(connection.snapshot().kind).toBe('open');
  });

  it('ignores what is no message', async () => {
    await opened();
    world.wire.onmessage?.({ data: 'no json' });
    world.wire.onmessage?.({ data: '{"v":2,"type":"say","seq":1}' });
    expect(heard).toEqual(['hello']);
    expect(connection.snapshot()).toEqual({ kind: 'open' });
  });
});
