import type { FloorAgent } from '../../api/floor-types';
import type { StateName } from '../../ui/states';

export type SortBy = 'state' | 'name' | 'for';

export interface Shown {
  search: string;
  queue: string | null;
  states: string[];
  sort: SortBy;
  down: boolean;
}

export const EVERYBODY: Shown = { search: '', queue: null, states: [], sort: 'state', down: false };

/** Those with a call first. */
export const STATE_ORDER: StateName[] = ['offered', 'talking', 'wrap-up', 'ready', 'away'];

/** Who is shown, in which order. */
export function shownAgents(agents: readonly FloorAgent[], shown: Shown): FloorAgent[] {
  const wanted = shown.search.trim().toLocaleLowerCase();
  const found = agents.filter(
    (each) =>
      (!wanted || `${each.name} ${each.who ?? ''}`.toLocaleLowerCase().includes(wanted)) &&
      (!shown.queue || each.queues.includes(shown.queue)) &&
      (shown.states.length === 0 || shown.states.includes(each.state)),
  );
  const order = ORDERS[shown.sort];
  return found.sort((a, b) => (shown.down ? -1 : 1) * order(a, b) || a.name.localeCompare(b.name));
}

const place = (each: FloorAgent) => STATE_ORDER.indexOf(each.state as StateName);

const ORDERS: Record<SortBy, (a: FloorAgent, b: FloorAgent) => number> = {
  // within a state whoever is in it longest
  state: (a, b) => place(a) - place(b) || a.since.localeCompare(b.since),
  name: (a, b) => a.name.localeCompare(b.name),
  for: (a, b) => a.since.localeCompare(b.since),
};

/** How many of a queue's agents are ready, with somebody, and away. */
export function staffOf(agents: readonly FloorAgent[], queue: string): { ready: number; busy: number; away: number } {
  const count = { ready: 0, busy: 0, away: 0 };
  for (const each of agents) {
    if (!each.queues.includes(queue)) continue;
    if (each.state === 'ready') count.ready++;
    else if (each.state === 'away') count.away++;
    else count.busy++;
  }
  return count;
}
