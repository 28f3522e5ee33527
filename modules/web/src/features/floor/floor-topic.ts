import type { FloorAgent, FloorAlert, FloorHelp, FloorMail, FloorNow, FloorQueue } from '../../api/floor-types';
import type { Topic } from '../../push/topics';

/** One thing of the floor as it is now; null when it is gone. The key says which. */
export interface FloorNews {
  now: string;
  dayBegan: string;
  agent?: FloorAgent | null;
  queue?: FloorQueue | null;
  help?: FloorHelp | null;
  alert?: FloorAlert | null;
  messages?: FloorMail | null;
}

/** The floor, kept true by its news. */
export const FLOOR: Topic<FloorNow, FloorNews> = { name: 'floor', fold };

/** The next floor. News may repeat and never go back in time. */
export function fold(floor: FloorNow, news: FloorNews, key: string | undefined): FloorNow {
  if (!key || news.now < floor.now) return floor;
  const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  const next = { ...floor, now: news.now, dayBegan: news.dayBegan };
  switch (kind) {
    case 'agent':
      return { ...next, agents: put(floor.agents, id, news.agent, (each) => each.agent, byName) };
    case 'queue':
      return { ...next, queues: put(floor.queues, id, news.queue, (each) => each.queue, byName) };
    case 'help':
      return { ...next, help: put(floor.help, id, news.help, (each) => each.id, bySince) };
    case 'alert':
      return { ...next, alerts: put(floor.alerts, id, news.alert, (each) => each.id, byId) };
    case 'messages':
      return { ...next, messages: news.messages ?? floor.messages };
    default:
      return next;
  }
}

function put<T>(
  all: readonly T[],
  id: string,
  now: T | null | undefined,
  idOf: (each: T) => string,
  order: (a: T, b: T) => number,
): T[] {
  const others = all.filter((each) => idOf(each) !== id);
  return now ? [...others, now].sort(order) : others;
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
const bySince = (a: { since: string }, b: { since: string }) => a.since.localeCompare(b.since);
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
