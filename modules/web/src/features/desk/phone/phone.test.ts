import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Invitation } from '../../../api/types';
import { type Carrier, type Line, type LineEar, Phone } from './phone';

class FakeLine implements Line {
  readonly done: string[] = [];
  constructor(readonly ear: LineEar) {}
  mute = (on: boolean) => void this.done.push(on ? 'mute' : 'unmute');
  press = (keys: string) => void this.done.push(keys);
  hangUp = () => void this.done.push('hang up');
}

class FakeCarrier implements Carrier {
  readonly lines: FakeLine[] = [];
  connect: () => Promise<void> = async () => {};
  async join(_: Invitation, ear: LineEar): Promise<Line> {
    await this.connect();
    const line = new FakeLine(ear);
    this.lines.push(line);
    return line;
  }
}

const CALL: Invitation = { interaction: 'i1', accessToken: 'jwt-1', params: { offer: 'c1' } };

let carrier: FakeCarrier;
let phone: Phone;
const line = () => carrier.lines[carrier.lines.length - 1] as FakeLine;

afterEach(() => vi.useRealTimers());

beforeEach(() => {
  carrier = new FakeCarrier();
  phone = new Phone(carrier);
});

describe('the phone', () => {
  it('joins, is live, and over when the other side leaves', async () => {
    const coming = phone.come(CALL);
    expect(phone.snapshot().kind).toBe('joining');
    await coming;
    line().ear.live();
    expect(phone.snapshot()).toEqual({ kind: 'live', muted: false, reconnecting: false });
    line().ear.ended();
    expect(phone.snapshot().kind).toBe('idle');
  });

  it('comes once when it is invited twice', async () => {
    await phone.come(CALL);
    await phone.come({ ...CALL, accessToken: 'jwt-2' });
    expect(carrier.lines).toHaveLength(1);
  });

  it('comes back to the same call by a new way in', async () => {
    await phone.come(CALL);
    line().ear.live();
    line().ear.ended();
    await phone.come({ ...CALL, params: { offer: 'c2' } });
    expect(carrier.lines).toHaveLength(2);
    expect(phone.snapshot().kind).toBe('joining');
  });

  it('hangs up a line that is there only after one has left', async () => {
    let there = () => {};
    carrier.connect = () => new Promise((resolve) => (there = resolve));
    const coming = phone.come(CALL);
    phone.leave();
    there();
    await coming;
    expect(line().done).toEqual(['hang up']);
    expect(phone.snapshot().kind).toBe('idle');
  });

  it('lets go of one call for the next', async () => {
    await phone.come(CALL);
    const first = line();
    await phone.come({ ...CALL, interaction: 'i2', accessToken: 'jwt-2' });
    expect(first.done).toEqual(['hang up']);
    first.ear.ended();
    expect(phone.snapshot().kind).toBe('joining');
  });

  it('mutes and sends keys only while it is live', async () => {
    await phone.come(CALL);
    phone.mute(true);
    phone.press('1');
    line().ear.live();
    phone.mute(true);
    phone.press('12#');
    expect(line().done).toEqual(['mute', '12#']);
    expect(phone.snapshot()).toMatchObject({ muted: true });
  });

  it('says what failed, and may try the same call again', async () => {
    await phone.come(CALL);
    line().ear.failed('microphone', 'not allowed');
    expect(phone.snapshot()).toEqual({ kind: 'failed', why: 'microphone', detail: 'not allowed' });
    await phone.come(CALL);
    expect(phone.snapshot().kind).toBe('joining');
  });

  it('fails when the carrier says nothing for long', async () => {
    vi.useFakeTimers();
    await phone.come(CALL);
    vi.advanceTimersByTime(15_000);
    expect(line().done).toEqual(['hang up']);
    expect(phone.snapshot()).toMatchObject({ kind: 'failed', why: 'carrier' });
    await phone.come(CALL);
    line().ear.live();
    vi.advanceTimersByTime(15_000);
    expect(phone.snapshot().kind).toBe('live');
  });

  it('fails when the carrier cannot be reached', async () => {
    carrier.connect = () => Promise.reject(new Error('no route'));
    await phone.come(CALL);
    expect(phone.snapshot()).toMatchObject({ kind: 'failed', why: 'carrier' });
  });

  it('tells how a line was when it is over, once', async () => {
    const told: unknown[] = [];
    phone.measured.add((interaction, { seconds, mos }) => told.push({ interaction, seconds, mos }));
    await phone.come(CALL);
    line().ear.live();
    line().ear.sample({ mos: 4.2, jitter: 3, rtt: 50, loss: 0 });
    line().ear.ended();
    phone.leave();
    expect(told).toEqual([{ interaction: 'i1', seconds: 1, mos: 420 }]);
  });

  it('keeps being muted while the quality changes', async () => {
    await phone.come(CALL);
    line().ear.live();
    phone.mute(true);
    line().ear.sample({ mos: 2, jitter: 90, rtt: 500, loss: 9 });
    line().ear.reconnecting(true);
    expect(phone.snapshot()).toMatchObject({
      kind: 'live',
      muted: true,
      measure: { quality: 'poor' },
      reconnecting: true,
    });
  });
});
