import { beforeEach, describe, expect, it } from 'vitest';
import { Stale } from './stale';

let asked: string[];
let timers: Array<{ at: number; then: () => void }>;
let stale: Stale;

beforeEach(() => {
  asked = [];
  timers = [];
  stale = new Stale(
    (key) => asked.push(key.join('/')),
    (at, then) => timers.push({ at, then }),
    () => 0.5,
  );
});

describe('answers that a change made stale', () => {
  it('are asked for again at once when they are of the one thing', () => {
    stale.changed({ what: 'tickets', id: 't1' });
    expect(asked).toEqual(['tickets/t1']);
  });

  it('are asked for again once for many changes when they are lists', () => {
    stale.changed({ what: 'tickets', id: 't1' });
    stale.changed({ what: 'tickets', id: 't2' });
    stale.changed({ what: 'tickets' });
    stale.changed({ what: 'contacts', id: null });
    expect(timers.map(({ at }) => at)).toEqual([6_500, 6_500]);
    for (const { then } of timers) then();
    expect(asked).toEqual(['tickets/t1', 'tickets/t2', 'tickets', 'contacts']);
    stale.changed({ what: 'tickets' });
    expect(timers).toHaveLength(3);
  });
});
