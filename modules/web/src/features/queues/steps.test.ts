import { describe, expect, it } from 'vitest';
import { faultOf, plainSteps, withLevel, withOneMore } from './steps';

const step = (afterSeconds: number, skills = {}, queues: string[] = []) => ({ afterSeconds, skills, queues });

describe('the steps of a queue', () => {
  it('begin after half a minute, and each comes half a minute after the one before', () => {
    const two = withOneMore(withOneMore([]));
    expect(two.map(({ afterSeconds }) => afterSeconds)).toEqual([30, 60]);
    expect(withOneMore([step(3590)])[1]?.afterSeconds).toBe(3600);
  });

  it('come one after the other, and each lets somebody in', () => {
    const steps = [step(30, { finnish: 2 }), step(30, {}, ['support']), step(60)];
    expect(steps.map((_, index) => faultOf(steps, index))).toEqual([undefined, 'order', 'empty']);
  });

  it('ask for a level, for none, or leave it as it was', () => {
    expect(withLevel(step(30), 'finnish', 0).skills).toEqual({ finnish: 0 });
    expect(withLevel(step(30, { finnish: 2, sales: 1 }), 'finnish', undefined).skills).toEqual({ sales: 1 });
  });

  it('are the same in whatever order their skills and queues are written', () => {
    const one = [step(30, { a: 1, b: 2 }, ['x', 'y'])];
    expect(plainSteps(one)).toEqual(plainSteps([step(30, { b: 2, a: 1 }, ['y', 'x'])]));
  });
});
