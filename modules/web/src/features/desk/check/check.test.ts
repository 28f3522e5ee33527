import { describe, expect, it } from 'vitest';
import { levelOf } from './microphone-level';
import { roundTrip, verdictOf } from './round-trip';

describe('the network', () => {
  it('is measured by answers, the first of which does not count', async () => {
    let clock = 0;
    const took = [900, 20, 30, 20, 30, 20, 30, 20, 30, 20, 30];
    const found = await roundTrip(
      async () => {
        clock += took.shift() ?? 0;
      },
      () => clock,
    );
    expect(found).toEqual({ asked: 10, lost: 0, typical: 30, unsteady: 10 });
    expect(verdictOf(found)).toBe('good');
  });

  it('is poor when answers are missing, late or uneven', async () => {
    const found = await roundTrip(() => Promise.reject(new Error('gone')));
    expect(found).toMatchObject({ lost: 10, typical: 0 });
    expect(verdictOf(found)).toBe('poor');
    const fine = { asked: 10, lost: 0, typical: 50, unsteady: 5 };
    expect(verdictOf({ ...fine, typical: 200 })).toBe('fair');
    expect(verdictOf({ ...fine, unsteady: 150 })).toBe('poor');
  });
});

it('shows silence as nothing and a voice close by as much', () => {
  expect(levelOf(new Float32Array(100))).toBe(0);
  expect(levelOf(Float32Array.from({ length: 100 }, (_, i) => (i % 2 ? 0.3 : -0.3)))).toBe(99);
});
