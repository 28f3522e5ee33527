import { expect, it } from 'vitest';
import type { Entry } from '../../api/types';
import { story, stretches } from './story';

const at = (seconds: number, type: string, more: object = {}): Entry => ({
  seq: seconds,
  at: new Date(Date.UTC(2026, 10, 21, 10, 0, seconds)).toISOString(),
  fact: { type, ...more },
});

const CALL = [
  at(0, 'arrived'),
  at(1, 'flow-stepped'),
  at(5, 'queued', { name: 'sales' }),
  at(8, 'offered'),
  at(10, 'accepted'),
  at(11, 'talk-began'),
  at(41, 'talk-ended'),
  at(42, 'ended'),
  at(50, 'wrapped-up'),
];

it('tells what people ask about, and the rest when asked', () => {
  expect(story(CALL, false).map(({ type }) => type)).not.toContain('flow-stepped');
  expect(story(CALL, true)).toHaveLength(CALL.length);
  expect(story(CALL, false)[1]).toMatchObject({ type: 'queued', after: 5000 });
});

it('draws the call as stretches without gaps', () => {
  expect(stretches(CALL)).toEqual([
    { kind: 'menu', from: 0, until: 5000 },
    { kind: 'queue', from: 5000, until: 8000 },
    { kind: 'ringing', from: 8000, until: 11000 },
    { kind: 'talk', from: 11000, until: 41000 },
    { kind: 'after', from: 41000, until: 50000 },
  ]);
});

it('goes back to the queue when an offer ends', () => {
  const kinds = stretches([at(0, 'arrived'), at(1, 'queued'), at(2, 'offered'), at(9, 'offer-ended'), at(12, 'ended')]);
  expect(kinds.map(({ kind }) => kind)).toEqual(['menu', 'queue', 'ringing', 'queue']);
});

it('has nothing to tell of nothing', () => {
  expect(story([], true)).toEqual([]);
  expect(stretches([])).toEqual([]);
});
