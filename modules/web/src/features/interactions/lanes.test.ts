import { expect, it } from 'vitest';
import type { Entry } from '../../api/types';
import { lanes } from './lanes';

const at = (seconds: number, type: string, more: object = {}): Entry => ({
  seq: seconds,
  at: new Date(Date.UTC(2026, 10, 21, 10, 0, seconds)).toISOString(),
  fact: { type, ...more },
});

const drawn = (entries: Entry[]) =>
  lanes(entries).lanes.map(({ name, parts }) => [
    name,
    ...parts.map(({ kind, from, until }) => `${kind} ${from / 1000}-${until / 1000}`),
  ]);

const ANA = { agent: 'ana' };
const BEA = { agent: 'bea' };

it('gives everybody who took part a lane', () => {
  const call = [
    at(0, 'arrived'),
    at(5, 'queued', { name: 'sales' }),
    at(8, 'offered', ANA),
    at(12, 'offer-ended', { ...ANA, how: 'timed-out' }),
    at(13, 'offered', BEA),
    at(15, 'accepted', BEA),
    at(16, 'talk-began', BEA),
    at(17, 'recording-changed', { state: 'IN_PROGRESS' }),
    at(20, 'held', { participant: 'c' }),
    at(24, 'resumed', { participant: 'c' }),
    at(25, 'recording-noted', { what: 'paused' }),
    at(28, 'recording-noted', { what: 'resumed' }),
    at(40, 'talk-ended', BEA),
    at(41, 'caller-gone'),
    at(42, 'ended'),
    at(44, 'recording-changed', { state: 'COMPLETED' }),
    at(50, 'wrapped-up', BEA),
    at(55, 'recording-noted', { what: 'heard' }),
  ];
  expect(lanes(call).length).toBe(50_000);
  expect(drawn(call)).toEqual([
    ['menu', 'menu 0-5'],
    ['queue', 'queue 5-16'],
    ['customer', 'hold 20-24'],
    ['agent:ana', 'ringing 8-12'],
    ['agent:bea', 'ringing 13-16', 'talk 16-40', 'wrapUp 40-50'],
    ['recording', 'recording 17-25', 'paused 25-28', 'recording 28-42'],
  ]);
});

it('draws a consultation and who took over after it', () => {
  const consult = { participant: 'b', role: 'AGENT', ...BEA };
  expect(
    drawn([
      at(0, 'arrived'),
      at(1, 'queued'),
      at(2, 'talk-began', ANA),
      at(10, 'invited', { ...consult, by: 'ana' }),
      at(10, 'held', { participant: 'c' }),
      at(13, 'joined', consult),
      at(20, 'talk-ended', ANA),
      at(20, 'left', { participant: 'a' }),
      at(20, 'resumed', { participant: 'c' }),
      at(20, 'talk-began', BEA),
      at(30, 'talk-ended', BEA),
      at(30, 'ended'),
    ]).slice(2),
  ).toEqual([
    ['customer', 'hold 10-20'],
    ['agent:ana', 'talk 2-20', 'wrapUp 20-30'],
    ['agent:bea', 'ringing 10-13', 'consult 13-20', 'talk 20-30'],
  ]);
});

it('draws a call that an agent makes, and a number that was called in', () => {
  expect(
    drawn([
      at(0, 'placed', ANA),
      at(6, 'joined', { participant: 'c', role: 'CUSTOMER' }),
      at(6, 'talk-began', ANA),
      at(10, 'invited', { participant: 'o', role: 'OUTSIDE' }),
      at(14, 'joined', { participant: 'o', role: 'OUTSIDE' }),
      at(20, 'left', { participant: 'o' }),
      at(21, 'talk-ended', ANA),
      at(22, 'ended'),
    ]),
  ).toEqual([
    ['customer', 'dialling 0-6'],
    ['agent:ana', 'talk 6-21', 'wrapUp 21-22'],
    ['outside', 'ringing 10-14', 'talk 14-20'],
  ]);
});

it('has nothing to draw of nothing', () => {
  expect(lanes([])).toEqual({ lanes: [], length: 0 });
});
