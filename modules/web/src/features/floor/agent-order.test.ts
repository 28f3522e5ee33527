import { expect, it } from 'vitest';
import { EVERYBODY, shownAgents, staffOf } from './agent-order';
import { agent } from './example-floor';

const ana = agent('Ana', 'talking', { who: 'Aino Virtanen', since: '2026-11-29T09:50:00Z' });
const ben = agent('Ben', 'talking', { since: '2026-11-29T09:40:00Z', queues: ['support'] });
const carl = agent('Carl', 'ready');
const dora = agent('Dora', 'away', { queues: ['sales', 'support'] });
const all = [dora, carl, ben, ana];
const names = (shown: Partial<typeof EVERYBODY>) =>
  shownAgents(all, { ...EVERYBODY, ...shown }).map((each) => each.name);

it('shows those with a call first, the longest at the top', () => {
  expect(names({})).toEqual(['Ben', 'Ana', 'Carl', 'Dora']);
});

it('finds an agent also by the name of the caller', () => {
  expect(names({ search: ' virta' })).toEqual(['Ana']);
});

it('keeps to a queue and to states', () => {
  expect(names({ queue: 'support' })).toEqual(['Ben', 'Dora']);
  expect(names({ states: ['ready', 'away'] })).toEqual(['Carl', 'Dora']);
});

it('turns an order around', () => {
  expect(names({ sort: 'name', down: true })).toEqual(['Dora', 'Carl', 'Ben', 'Ana']);
});

it('counts the staff of a queue', () => {
  expect(staffOf(all, 'sales')).toEqual({ ready: 1, busy: 1, away: 1 });
});
