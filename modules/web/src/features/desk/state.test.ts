import { describe, expect, it } from 'vitest';
import type { FromApp } from './messages';
import { BEGINNING, type DeskState, next } from './state';

const T0 = Date.parse('2026-11-21T10:00:00Z');
const OFFER: FromApp = {
  type: 'offer',
  offer: 'o1',
  interaction: 'i1',
  queue: { id: 'q1', name: 'sales', label: 'Myynti' },
  deadline: '2026-11-21T10:00:20Z',
  preview: { language: 'fi', collected: { topic: 'orders' } },
};

function hears(...messages: FromApp[]): DeskState {
  return messages.reduce((state, message) => next(state, { type: 'heard', message, at: T0 }), BEGINNING);
}

function state(name: string, more: object = {}): FromApp {
  return { type: 'state', state: name, since: '2026-11-21T10:00:00Z', ...more } as FromApp;
}

describe('the desk', () => {
  it('knows who it is and how the clocks differ once it was greeted', () => {
    const desk = hears({ type: 'hello', agent: 'a1', name: 'Ana', now: '2026-11-21T10:00:05Z' });
    expect(desk).toMatchObject({ name: 'Ana', skew: 5000 });
  });

  it('rings when an offer and its state come, in either order', () => {
    const rings = state('offered', { interaction: 'i1', offer: 'o1' });
    expect(hears(rings, OFFER).offer?.offer).toBe('o1');
    expect(hears(state('ready'), OFFER, rings).offer?.queue.label).toBe('Myynti');
  });

  it('keeps what the offer told through talk and wrap-up', () => {
    const talk = state('talking', { interaction: 'i1', offer: 'o1' });
    const after = state('wrap-up', { interaction: 'i1', until: '2026-11-21T10:05:00Z' });
    const desk = hears(OFFER, state('offered', { interaction: 'i1', offer: 'o1' }), talk, after);
    expect(desk.offer).toBeUndefined();
    expect(desk.work?.preview.collected).toEqual({ topic: 'orders' });
    expect(next(desk, { type: 'heard', message: state('ready'), at: T0 }).work).toBeUndefined();
  });

  it('knows by what a wrap-up may be extended, until it was', () => {
    const after = { interaction: 'i1', until: '2026-11-21T10:05:00Z' };
    const desk = hears(state('wrap-up', { ...after, extensionSeconds: 60 }));
    expect(desk.presence?.extensionSeconds).toBe(60);
    const later = state('wrap-up', { ...after, until: '2026-11-21T10:06:00Z' });
    expect(next(desk, { type: 'heard', message: later, at: T0 }).presence).toMatchObject({
      until: '2026-11-21T10:06:00Z',
      extensionSeconds: undefined,
    });
  });

  it('does not mix up two interactions', () => {
    const desk = hears(OFFER, state('talking', { interaction: 'another', offer: 'o9' }));
    expect(desk.work).toBeUndefined();
  });

  it('stops ringing when the offer is withdrawn, and says why', () => {
    const gone: FromApp = { type: 'offerWithdrawn', offer: 'o1', interaction: 'i1', reason: 'work-withdrawn' };
    expect(hears(OFFER, gone)).toMatchObject({ offer: undefined, missed: 'work-withdrawn' });
    expect(hears(OFFER, { ...gone, offer: 'o0' }).offer?.offer).toBe('o1');
  });

  it('takes an invitation for the call it is in, and drops it with the call', () => {
    const talk = state('talking', { interaction: 'i1', offer: 'o1' });
    const invited = hears(talk, { type: 'connect', interaction: 'i1', accessToken: 'jwt', params: { offer: 'c1' } });
    expect(invited.invitation?.accessToken).toBe('jwt');
    expect(next(invited, { type: 'heard', message: state('ready'), at: T0 }).invitation).toBeUndefined();
  });

  it('remembers after a reload what the call was about, if it is the same call', () => {
    const talk = hears(state('talking', { interaction: 'i1', offer: 'o1' }));
    const work = { interaction: 'i1', queue: { id: 'q1', name: 'sales', label: 'Myynti' }, preview: {} };
    expect(next(talk, { type: 'work-known', work }).work).toEqual(work);
    expect(next(talk, { type: 'work-known', work: { ...work, interaction: 'i0' } }).work).toBeUndefined();
  });

  it('has nothing to do for somebody of no queue', () => {
    const problem = { type: 'urn:keskus:no-agent', title: 'Not an agent', detail: 'takes work of no queue' };
    expect(hears({ type: 'error', problem }).inNoQueue).toBe(true);
    expect(hears({ type: 'error', problem }, state('away')).inNoQueue).toBeUndefined();
  });

  it('leaves to others what is refused to them, and what it does not know', () => {
    const problem = { type: 'urn:keskus:topic-refused', title: 'Not your topic', detail: 'roles', topic: 'floor' };
    expect(hears({ type: 'error', problem }).refusal).toBeUndefined();
    expect(hears({ type: 'news-of-tomorrow' } as unknown as FromApp)).toBe(BEGINNING);
  });

  it('shows a refusal until it is read', () => {
    const problem = { type: 'urn:keskus:offer-gone', title: 'The offer is gone', detail: 'too late' };
    const refused = hears({ type: 'error', problem });
    expect(refused.refusal).toEqual(problem);
    expect(next(refused, { type: 'refusal-read' }).refusal).toBeUndefined();
  });

  it('keeps the news of a talk that overtook its state, and drops it with the call', () => {
    const me = { id: 'p1', role: 'agent', agent: 'a1', stage: 'coming', since: '2026-11-21T10:00:00Z' };
    const call = { type: 'call', interaction: 'i1', direction: 'inbound', state: 'talking', participants: [me] };
    const hello: FromApp = { type: 'hello', agent: 'a1', name: 'Ana' };
    const early = hears(hello, state('ready'), call as FromApp, state('talking', { interaction: 'i1', offer: 'o1' }));
    expect(early.talk?.participants[0]?.stage).toBe('coming');
    const left = { ...call, participants: [{ ...me, stage: 'left' }] } as FromApp;
    const after = next(early, { type: 'heard', message: left, at: T0 });
    expect(next(after, { type: 'heard', message: state('ready'), at: T0 }).talk).toBeUndefined();
    expect(hears(hello, state('ready'), left).talk).toBeUndefined();
  });
});
