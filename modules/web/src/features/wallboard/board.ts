import type { FloorAgent, FloorNow, FloorQueue } from '../../api/floor-types';

/** A large figure beside what it is to be. */
export interface BoardFigure {
  name: 'serviceLevel' | 'waiting' | 'longest' | 'ready' | 'answered' | 'abandoned';
  /** What is to be written, without a unit. */
  value: number | null;
  target: number | null;
  /** good, bad, or nothing to judge by. */
  mood: 'good' | 'bad' | 'plain';
  /** Of the longest wait: since when, business time. */
  since?: string;
  of?: number;
}

/** The queues that an address names, or all; what it names and is not there is left out. */
export function chosen(queues: readonly FloorQueue[], names: string | undefined): FloorQueue[] {
  const wanted = (names ?? '').split(',').filter(Boolean);
  const found = queues.filter((queue) => wanted.includes(queue.name));
  return found.length > 0 ? found : [...queues];
}

/** The six figures of a board. */
export function figuresOf(floor: FloorNow, queues: readonly FloorQueue[]): BoardFigure[] {
  const ids = new Set(queues.map((queue) => queue.queue));
  const agents = floor.agents.filter((agent) => agent.queues.some((queue) => ids.has(queue)));
  const atWork = agents.filter((agent) => agent.state !== 'away');
  const over = (kind: string) =>
    floor.alerts.some((alert) => alert.kind === kind && alert.queue !== null && ids.has(alert.queue));
  const oldest = queues.flatMap((queue) => queue.oldest ?? []).sort()[0];
  const sum = (of: (queue: FloorQueue) => number) => queues.reduce((all, queue) => all + of(queue), 0);
  return [
    level(queues),
    { name: 'waiting', value: sum((queue) => queue.waiting), target: null, mood: over('waiting') ? 'bad' : 'plain' },
    {
      name: 'longest',
      value: oldest ? 1 : null,
      target: null,
      mood: over('longest-wait') ? 'bad' : 'plain',
      since: oldest,
    },
    {
      name: 'ready',
      value: count(agents, 'ready'),
      target: null,
      of: atWork.length,
      mood: count(agents, 'ready') === 0 && sum((queue) => queue.waiting) > 0 ? 'bad' : 'plain',
    },
    { name: 'answered', value: sum((queue) => queue.answered), target: null, mood: 'plain' },
    { name: 'abandoned', value: sum((queue) => queue.abandoned), target: null, mood: 'plain' },
  ];
}

/** Of several queues together: each call by the target of its own queue, beside the strictest of the targets. */
function level(queues: readonly FloorQueue[]): BoardFigure {
  const within = queues.reduce((all, queue) => all + queue.answeredWithin, 0);
  const judged = queues.reduce((all, queue) => all + queue.answered + queue.abandoned - queue.abandonedWithin, 0);
  const target = queues.length === 0 ? null : Math.max(...queues.map((queue) => queue.targetPercent));
  const value = judged === 0 ? null : Math.round((within / judged) * 1000) / 10;
  const mood = value === null || target === null ? 'plain' : value < target ? 'bad' : 'good';
  return { name: 'serviceLevel', value, target, mood };
}

/** How many are in that state. */
export function count(agents: readonly FloorAgent[], state: string): number {
  return agents.filter((agent) => agent.state === state).length;
}
