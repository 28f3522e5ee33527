import { expect, it } from 'vitest';
import { WAITING, type WaitingCaller, waitingCallers } from './waiting';

const caller = (interaction: string, since: string): WaitingCaller => ({ interaction, since, collected: {} });
const NOW = {
  queues: [
    { id: 'q1', label: 'Sales', callers: [caller('a', '2026-11-29T10:02:00Z')] },
    { id: 'q2', label: 'Support', callers: [caller('b', '2026-11-29T10:01:00Z')] },
  ],
};

it('puts who has waited longest first, over all queues', () => {
  expect(waitingCallers(NOW).map(({ interaction, queue }) => [interaction, queue])).toEqual([
    ['b', 'Support'],
    ['a', 'Sales'],
  ]);
});

it('takes a queue as it is now, also one that is new', () => {
  const emptied = WAITING.fold(NOW, { id: 'q1', label: 'Sales', callers: [] }, 'queue:q1');
  expect(waitingCallers(emptied).map(({ interaction }) => interaction)).toEqual(['b']);
  expect(WAITING.fold({ queues: [] }, { id: 'q1', label: 'Sales', callers: [] }, 'queue:q1').queues).toHaveLength(1);
});
