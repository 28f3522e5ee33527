import { expect, it } from 'vitest';
import { localAfter } from './local-time';

it('reads the clock of the zone, over midnight and over the change of the clocks', () => {
  const evening = Date.parse('2026-11-29T21:30:00Z');
  expect(localAfter(evening, 'Europe/Helsinki', 60)).toBe('2026-11-30T00:30');
  expect(localAfter(evening, 'Europe/Warsaw', 0)).toBe('2026-11-29T22:30');
  expect(localAfter(Date.parse('2026-03-29T00:30:00Z'), 'Europe/Helsinki', 60)).toBe('2026-03-29T04:30');
});
