import type { FloorAgent, FloorNow } from '../../api/floor-types';

/** An agent for tests. */
export function agent(name: string, state: string, more: Partial<FloorAgent> = {}): FloorAgent {
  return {
    agent: name,
    name,
    state,
    reason: null,
    since: '2026-11-29T09:00:00Z',
    until: null,
    interaction: null,
    who: null,
    queue: null,
    queues: ['sales'],
    connected: true,
    line: null,
    ...more,
  };
}

/** A floor for tests. */
export function floor(...agents: FloorAgent[]): FloorNow {
  return {
    now: '2026-11-29T10:00:00Z',
    dayBegan: '2026-11-28T22:00:00Z',
    agents,
    queues: [],
    help: [],
    alerts: [],
    messages: { receivers: 0, readers: 0 },
  };
}
