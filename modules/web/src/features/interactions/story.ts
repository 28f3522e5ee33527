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

const QUIET = new Set(['flow-stepped', 'leg-changed', 'place-told', 'recording-changed', 'line-measured']);

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
