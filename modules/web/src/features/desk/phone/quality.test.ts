import { describe, expect, it } from 'vitest';
import { LineLog, qualityOf } from './quality';

const GOOD = { mos: 4.3, jitter: 2, rtt: 40, loss: 0 };
const BAD = { mos: 2.1, jitter: 80, rtt: 400, loss: 12 };

it('calls a quality by what people say of it', () => {
  expect([4.2, 4, 3.7, 3.5].map(qualityOf)).toEqual(['good', 'good', 'fair', 'poor']);
});

describe('a line', () => {
  it('is as its last five seconds were', () => {
    const log = new LineLog();
    for (let i = 0; i < 10; i++) log.add(BAD);
    for (let i = 0; i < 4; i++) log.add(GOOD);
    expect(log.add(GOOD)).toEqual({ quality: 'good', mos: 4.3, jitter: 2, rtt: 40, loss: 0 });
  });

  it('is summed up in whole numbers, with its worst moment', () => {
    const log = new LineLog();
    for (let i = 0; i < 5; i++) log.add(GOOD);
    for (let i = 0; i < 5; i++) log.add(BAD);
    expect(log.summary()).toEqual({
      seconds: 10,
      mos: 320,
      worstMos: 210,
      jitterMillis: 41,
      roundTripMillis: 220,
      lossPerMille: 60,
    });
  });

  it('of which nothing was measured has no summary', () => {
    const log = new LineLog();
    expect(log.add({ ...GOOD, mos: null })).toBeUndefined();
    expect(log.summary()).toBeUndefined();
  });
});
