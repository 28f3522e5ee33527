import type { Topic } from '../../push/topics';

export interface WaitingCaller {
  interaction: string;
  since: string;
  contact?: string | null;
  language?: string | null;
  collected: Record<string, string>;
}

/** A queue of the agent's, with who waits in it, in the order in which they will be served. */
export interface WaitingQueue {
  id: string;
  label: string;
  callers: WaitingCaller[];
}

export interface WaitingNow {
  queues: WaitingQueue[];
}

/** Who waits in the agent's own queues. News are one queue as it is now. */
export const WAITING: Topic<WaitingNow, WaitingQueue> = {
  name: 'waiting',
  fold: ({ queues }, news) => ({
    queues: queues.some(({ id }) => id === news.id)
      ? queues.map((each) => (each.id === news.id ? news : each))
      : [...queues, news],
  }),
};

/** Everybody who waits, the longest first, each with the queue. Pure. */
export function waitingCallers({ queues }: WaitingNow): Array<WaitingCaller & { queue: string }> {
  return queues
    .flatMap(({ label, callers }) => callers.map((each) => ({ ...each, queue: label })))
    .sort((a, b) => a.since.localeCompare(b.since));
}
