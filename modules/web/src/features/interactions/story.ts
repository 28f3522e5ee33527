import type { Entry, Fact } from '../../api/types';

/** A line of the story of a call: facts that say nothing by themselves are left out. */
export interface Line {
  seq: number;
  at: string;
  /** Milliseconds since the call arrived. */
  after: number;
  type: string;
  fact: Fact;
}

const QUIET = new Set(['flow-stepped', 'leg-changed', 'place-told', 'recording-changed']);

/** The facts worth telling, in order. @param all tells the quiet ones too */
export function story(entries: readonly Entry[], all: boolean): Line[] {
  const first = entries[0];
  if (!first) return [];
  return entries
    .filter(({ fact }) => all || !QUIET.has(fact.type))
    .map(({ seq, at, fact }) => ({
      seq,
      at,
      after: Date.parse(at) - Date.parse(first.at),
      type: fact.type,
      fact,
    }));
}

/** A span of the call with one colour. */
export interface Stretch {
  kind: 'menu' | 'queue' | 'ringing' | 'talk' | 'after';
  from: number;
  until: number;
}

const BEGINS: Record<string, Stretch['kind']> = {
  arrived: 'menu',
  queued: 'queue',
  offered: 'ringing',
  'offer-ended': 'queue',
  requeued: 'queue',
  'queue-left': 'menu',
  'talk-began': 'talk',
  'talk-ended': 'after',
};

/** The call from beginning to end as stretches, in milliseconds since its arrival. */
export function stretches(entries: readonly Entry[]): Stretch[] {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return [];
  const at = (entry: Entry) => Date.parse(entry.at) - Date.parse(first.at);
  const found: Stretch[] = [];
  for (const entry of entries) {
    const kind = BEGINS[entry.fact.type];
    const open = found.at(-1);
    if (!kind || open?.kind === kind) continue;
    if (open) open.until = at(entry);
    found.push({ kind, from: at(entry), until: at(last) });
  }
  return found.filter(({ from, until }) => until > from);
}
