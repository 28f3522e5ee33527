/** How well the line carries the voice. */
export type Quality = 'good' | 'fair' | 'poor';

/** One second of a line. */
export interface Sample {
  /** Mean opinion score, 1 to 4.5; the library knows none in a second without packets. */
  mos: number | null;
  /** Milliseconds. */
  jitter: number;
  /** Milliseconds there and back. */
  rtt: number;
  /** Percent of packets that did not come. */
  loss: number;
}

/** The last five seconds of a line. */
export interface Measure {
  quality: Quality;
  mos: number;
  jitter: number;
  rtt: number;
  loss: number;
}

/** A whole line, as the application keeps it: whole numbers, scores in hundredths. */
export interface LineSummary {
  seconds: number;
  mos: number;
  worstMos: number;
  jitterMillis: number;
  roundTripMillis: number;
  lossPerMille: number;
}

type Heard = Sample & { mos: number };

const SECONDS_PER_WORD = 5;

/** What was measured of one line. */
export class LineLog {
  private readonly all: Heard[] = [];
  private worst = 4.5;

  /** @returns how the line is now, once that can be said */
  add(sample: Sample): Measure | undefined {
    if (sample.mos === null) return undefined;
    this.all.push({ ...sample, mos: sample.mos });
    const last = this.all.slice(-SECONDS_PER_WORD);
    const mos = mean(last, 'mos');
    // the first seconds of a line say little
    if (last.length === SECONDS_PER_WORD) this.worst = Math.min(this.worst, mos);
    const { jitter, rtt, loss } = means(last);
    return { quality: qualityOf(mos), mos, jitter, rtt, loss };
  }

  /** @returns undefined for a line that was over before anything was measured */
  summary(): LineSummary | undefined {
    if (this.all.length === 0) return undefined;
    const { jitter, rtt, loss } = means(this.all);
    const mos = mean(this.all, 'mos');
    return {
      seconds: this.all.length,
      mos: Math.round(mos * 100),
      worstMos: Math.round(Math.min(this.worst, mos) * 100),
      jitterMillis: Math.round(jitter),
      roundTripMillis: Math.round(rtt),
      lossPerMille: Math.round(loss * 10),
    };
  }
}

/** Mean opinion score (1 to 4.5) in words; below 3.6 people begin to complain. */
export function qualityOf(mos: number): Quality {
  return mos >= 4 ? 'good' : mos >= 3.6 ? 'fair' : 'poor';
}

function means(samples: Heard[]) {
  return { jitter: mean(samples, 'jitter'), rtt: mean(samples, 'rtt'), loss: mean(samples, 'loss') };
}

function mean(samples: Heard[], of: keyof Heard): number {
  return samples.reduce((sum, each) => sum + each[of], 0) / samples.length;
}
