import { expect, it } from 'vitest';
import type { Colleague, Queue } from '../../../api/types';
import { colleaguesFor, finds, minutes, queuesFor } from './targets';

function colleague(name: string, state: string, skills = {}, queues: string[] = []): Colleague {
  return { agent: name, name, state, since: '', connected: true, skills, queues, supervisor: false };
}

function queue(id: string, label: string, expectedWaitSeconds: number | null): Queue {
  return { id, name: id, label, waiting: 0, expectedWaitSeconds } as Queue;
}

it('puts the ready first and oneself nowhere', () => {
  const all = [colleague('Veikko', 'away'), colleague('Ana', 'talking'), colleague('Liisa', 'ready')];
  expect(colleaguesFor('', all, 'Ana', []).map(({ name }) => name)).toEqual(['Liisa', 'Veikko']);
});

it('finds by the beginning of a name, a skill or a queue, whatever the marks on letters', () => {
  const all = [colleague('Jüri Tamm', 'ready', { billing: 3 }, ['q1']), colleague('Mai', 'ready')];
  const queues = [queue('q1', 'Laskutus', 0)];
  for (const typed of ['jur', 'tam', 'bill', 'lask', 'tamm j']) {
    expect(
      colleaguesFor(typed, all, undefined, queues).map(({ name }) => name),
      typed,
    ).toEqual(['Jüri Tamm']);
  }
  expect(finds('üri', 'Jüri')).toBe(false);
});

it('puts the queue that serves soonest first, and the one that nobody serves last', () => {
  const all = [queue('a', 'Aa', null), queue('b', 'Bee', 300), queue('c', 'See', 0)];
  expect(queuesFor('', all).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

it('says a wait in minutes', () => {
  expect([0, 20, 89, 90, 600].map(minutes)).toEqual([0, 1, 1, 2, 10]);
});
