import { describe, expect, it } from 'vitest';
import type { Participant, Talk } from './messages';
import { changes, look, unreached } from './talk';

const SINCE = '2026-11-21T10:00:00Z';
const ana = part('ana', 'agent', { agent: 'a1', leads: true, talks: true });
const aino = part('aino', 'customer', { label: 'Aino', talks: true });
const jaan = part('jaan', 'agent', { agent: 'a2', label: 'Jaan' });

function part(id: string, role: Participant['role'], more: Partial<Participant> = {}): Participant {
  return {
    id,
    role,
    stage: 'joined',
    leads: false,
    talks: false,
    held: false,
    muted: false,
    since: SINCE,
    ...more,
  };
}

function talk(...participants: Participant[]): Talk {
  return { interaction: 'i1', direction: 'inbound', state: 'talking', participants };
}

const held = { ...aino, held: true, heldSince: SINCE };

describe('a talk as the agent sees it', () => {
  it('with the customer alone can be held, given away and talked over', () => {
    const now = look(talk(ana, aino), 'a1');
    expect(now.phase).toBe('talking');
    expect([...now.can]).toEqual(['hold', 'transfer', 'consult']);
    expect(look(talk(ana, held), 'a1')).toMatchObject({ phase: 'held' });
  });

  it('while a colleague is asked can only be taken back', () => {
    const now = look(talk(ana, held, { ...jaan, stage: 'invited' }), 'a1');
    expect(now.phase).toBe('asking');
    expect([...now.can]).toEqual(['cancel']);
  });

  it('with a colleague is completed, merged, swapped or cancelled', () => {
    const now = look(talk(ana, held, jaan), 'a1');
    expect(now.phase).toBe('consulting');
    expect([...now.can]).toEqual(['complete', 'merge', 'swap', 'cancel']);
    expect(look(talk(ana, aino, { ...jaan, held: true }), 'a1').phase).toBe('swapped');
    expect(look(talk(ana, aino, jaan), 'a1').phase).toBe('conference');
  });

  it('is led by one only: the colleague can do nothing with it but leave', () => {
    const now = look(talk(ana, held, jaan), 'a2');
    expect(now.phase).toBe('asked');
    expect(now.can.size).toBe(0);
    expect(now.others.map(({ id }) => id)).toEqual(['ana']);
  });

  it('is music for the colleague while the agent talks with the customer', () => {
    expect(look(talk(ana, aino, { ...jaan, held: true }), 'a2').phase).toBe('parked');
  });

  it('remembers who did not come, until somebody else is asked', () => {
    const declined = { ...jaan, stage: 'left' as const, why: 'declined' };
    expect(look(talk(ana, held, declined), 'a1').gone?.label).toBe('Jaan');
    const mai = part('mai', 'agent', { agent: 'a3', stage: 'invited' });
    expect(look(talk(ana, held, declined, mai), 'a1').gone).toBeUndefined();
  });

  it('of the own making rings at the other side once the own phone is there', () => {
    const out = (state: Talk['state'], me: Participant, they: Participant): Talk => ({
      ...talk(me, they),
      direction: 'outbound',
      state,
    });
    const away = { ...aino, stage: 'invited' as const };
    expect(look(out('connecting', { ...ana, stage: 'coming' }, away), 'a1').phase).toBe('connecting');
    expect(look(out('dialling', ana, { ...away, stage: 'coming' }), 'a1').phase).toBe('dialling');
    expect(look(out('ending', { ...ana, stage: 'left' }, away), 'a1').phase).toBe('over');
  });
});

describe('what is told of a talk', () => {
  it('is what changed, and nothing of oneself', () => {
    expect(changes(talk(ana, aino), talk(ana, held), 'a1')).toEqual([{ what: 'held', who: 'Aino', role: 'customer' }]);
    expect(changes(talk(ana, held), talk(ana, aino), 'a1')).toMatchObject([{ what: 'resumed', who: 'Aino' }]);
    const rings = { ...jaan, stage: 'invited' as const };
    expect(changes(talk(ana, held), talk(ana, held, rings), 'a1')).toMatchObject([{ what: 'coming', who: 'Jaan' }]);
    expect(changes(talk(ana, held, rings), talk(ana, held, jaan), 'a1')).toMatchObject([{ what: 'joined' }]);
  });

  it('says why somebody does not come or went', () => {
    const rings = { ...jaan, stage: 'invited' as const };
    const gone = { ...jaan, stage: 'left' as const, why: 'declined' };
    expect(changes(talk(ana, held, rings), talk(ana, held, gone), 'a1')).toMatchObject([
      { what: 'not-come', why: 'declined' },
    ]);
    expect(changes(talk(ana, held, jaan), talk(ana, held, { ...gone, why: 'hung-up' }), 'a1')).toMatchObject([
      { what: 'left', why: 'hung-up' },
    ]);
  });

  it('is one sentence when all are together, and one when the lead is handed over', () => {
    expect(changes(talk(ana, held, jaan), talk(ana, aino, jaan), 'a1')).toEqual([{ what: 'together', role: 'agent' }]);
    const led = talk({ ...ana, stage: 'left', leads: false, why: 'transferred' }, aino, { ...jaan, leads: true });
    expect(changes(talk(ana, held, jaan), led, 'a2').map(({ what }) => what)).toContain('lead');
    expect(changes(talk(ana, held, jaan), led, 'a1').map(({ what }) => what)).toContain('transferred');
  });

  it('is nothing when a desk hears of a talk for the first time', () => {
    expect(changes(undefined, talk(ana, aino), 'a1')).toEqual([]);
  });
});

describe('a call of the own making that reaches nobody', () => {
  const out = (state: Talk['state'], me: Participant, they: Participant): Talk => ({
    ...talk(me, they),
    direction: 'outbound',
    state,
  });
  const rings = out('dialling', ana, { ...aino, stage: 'coming' });
  const over = (why: string) =>
    out('ending', { ...ana, stage: 'left', leads: false, why }, { ...aino, stage: 'left', why });

  it('says who did not come and why', () => {
    expect(unreached(rings, over('busy'), 'a1')).toEqual({ who: 'Aino', role: 'customer', why: 'busy' });
  });

  it('says nothing of one that the agent gave up, or that was a talk', () => {
    expect(unreached(rings, over('cancelled'), 'a1')).toBeUndefined();
    expect(unreached(out('talking', ana, aino), over('busy'), 'a1')).toBeUndefined();
    expect(unreached(rings, rings, 'a1')).toBeUndefined();
  });
});
