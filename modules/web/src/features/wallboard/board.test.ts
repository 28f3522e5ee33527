import { expect, it } from 'vitest';
import type { FloorNow, FloorQueue } from '../../api/floor-types';
import { chosen, figuresOf } from './board';

const queue = (name: string, more: Partial<FloorQueue> = {}): FloorQueue => ({
  queue: `id-${name}`,
  name,
  label: name,
  waiting: 0,
  oldest: null,
  expectedLeast: null,
  expectedMost: null,
  targetSeconds: 20,
  targetPercent: 80,
  serviceLevel: null,
  answered: 0,
  answeredWithin: 0,
  abandoned: 0,
  abandonedWithin: 0,
  otherwise: 0,
  longestSeconds: 0,
  averageSeconds: 0,
  quarters: [],
  ...more,
});

const floor = (...queues: FloorQueue[]): FloorNow => ({
  now: '2026-11-29T10:00:00Z',
  dayBegan: '2026-11-28T22:00:00Z',
  agents: [],
  queues,
  help: [],
  alerts: [],
  messages: { receivers: 0, readers: 0 },
});

const figure = (of: FloorNow, name: string) => figuresOf(of, of.queues).find((each) => each.name === name);

it('shows the queues that the address names, and all when it names none that is there', () => {
  const all = [queue('sales'), queue('support'), queue('returns')];
  expect(chosen(all, 'support,sales').map((each) => each.name)).toEqual(['sales', 'support']);
  expect(chosen(all, undefined)).toHaveLength(3);
  expect(chosen(all, 'gone')).toHaveLength(3);
});

it('adds up calls, not percents', () => {
  const busy = queue('sales', { answered: 900, answeredWithin: 900 });
  const quiet = queue('support', { answered: 0, abandoned: 100 });
  expect(figure(floor(busy, quiet), 'serviceLevel')).toMatchObject({ value: 90, target: 80, mood: 'good' });
});

it('counts as the published example does', () => {
  const day = queue('sales', { answered: 1000, answeredWithin: 860, abandoned: 60, abandonedWithin: 20 });
  expect(figure(floor(day), 'serviceLevel')?.value).toBe(82.7);
});

it('has nothing to judge by in the morning', () => {
  expect(figure(floor(queue('sales')), 'serviceLevel')).toMatchObject({ value: null, mood: 'plain' });
});

it('waits since the longest wait of all', () => {
  const all = floor(
    queue('sales', { waiting: 1, oldest: '2026-11-29T09:59:00Z' }),
    queue('support', { waiting: 2, oldest: '2026-11-29T09:58:00Z' }),
  );
  expect(figure(all, 'longest')?.since).toBe('2026-11-29T09:58:00Z');
  expect(figure(all, 'waiting')?.value).toBe(3);
  expect(figure(all, 'ready')?.mood).toBe('bad');
});
