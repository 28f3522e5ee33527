/** A change as the topic `changes` tells it. */
export interface Change {
  what: string;
  id?: string | null;
}

type Invalidate = (key: readonly string[]) => void;
type Later = (millis: number, then: () => void) => void;

const SOON = 3_000;
const SPREAD = 7_000;

/**
 * Turns changes into answers that are asked for again: the one thing at once, lists of such things a while later and once
 * for many changes, at a time of this tab's own, lest all tabs ask at the same moment.
 */
export class Stale {
  private readonly waiting = new Set<string>();

  constructor(
    private readonly invalidate: Invalidate,
    private readonly later: Later,
    private readonly chance: () => number,
  ) {}

  readonly changed = ({ what, id }: Change): void => {
    if (id) this.invalidate([what, id]);
    if (this.waiting.has(what)) return;
    this.waiting.add(what);
    this.later(SOON + Math.round(SPREAD * this.chance()), () => {
      this.waiting.delete(what);
      this.invalidate([what]);
    });
  };
}
