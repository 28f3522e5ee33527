import { expect, it } from 'vitest';
import { agent, floor } from './example-floor';
import { fold } from './floor-topic';

const now = '2026-11-29T10:00:01Z';
const dayBegan = '2026-11-28T22:00:00Z';

it('takes the newest of an agent and keeps the others', () => {
  const ana = agent('Ana', 'talking');
  const next = fold(floor(agent('Ana', 'ready'), agent('Ben', 'away')), { now, dayBegan, agent: ana }, 'agent:Ana');
  expect(next.agents.map((each) => [each.name, each.state])).toEqual([
    ['Ana', 'talking'],
    ['Ben', 'away'],
  ]);
  expect(next.now).toBe(now);
});

it('keeps whoever comes new in the order of names', () => {
  const next = fold(
    floor(agent('Ana', 'ready'), agent('Carl', 'ready')),
    { now, dayBegan, agent: agent('Ben', 'ready') },
    'agent:Ben',
  );
  expect(next.agents.map((each) => each.name)).toEqual(['Ana', 'Ben', 'Carl']);
});

it('forgets what is gone', () => {
  const before = fold(
    floor(),
    { now, dayBegan, alert: { id: 'waiting:q', kind: 'waiting', queue: 'q', agent: null, limit: 3, since: null } },
    'alert:waiting:q',
  );
  expect(before.alerts).toHaveLength(1);
  expect(fold(before, { now, dayBegan, alert: null }, 'alert:waiting:q').alerts).toEqual([]);
});

it('does not go back in time', () => {
  const late = fold(
    floor(agent('Ana', 'talking')),
    { now: '2026-11-29T09:59:59Z', dayBegan, agent: agent('Ana', 'ready') },
    'agent:Ana',
  );
  expect(late.agents[0]?.state).toBe('talking');
});
