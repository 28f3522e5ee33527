import { expect, it } from 'vitest';
import { outline, silences, skipTo, within } from './sound';

it('finds silence in which neither side says anything', () => {
  const agent = [40, 0, 0, 0, 0, 50, 0, 0, 0, 0];
  const customer = [0, 0, 0, 0, 60, 0, 0, 0, 0, 0];
  expect(silences([agent, customer], 10)).toEqual([
    { from: 1, until: 4 },
    { from: 6, until: 10 },
  ]);
});

it('leaves pauses for breath alone', () => {
  expect(silences([[50, 0, 50]], 3)).toEqual([]);
  expect(silences([], 3)).toEqual([]);
  expect(silences([[0, 0]], 0)).toEqual([]);
});

it('skips to shortly before the next word', () => {
  const parts = [{ from: 2, until: 6 }];
  expect(skipTo(1, parts)).toBeUndefined();
  expect(skipTo(2.1, parts)).toBeUndefined();
  expect(skipTo(3, parts)).toBe(5.7);
  expect(skipTo(5.7, parts)).toBeUndefined();
});

it('draws silence as a thin line', () => {
  expect(outline([0, 100])).toBe('M0,49.3L1,4.0L1,96.0L0,50.8Z');
});

it('stays inside of a recording', () => {
  expect(within(-3, 10)).toBe(0);
  expect(within(12, 10)).toBe(10);
});
