/** How quickly and evenly the application answers. Milliseconds; `lost` of `asked` had no answer. */
export interface RoundTrip {
  asked: number;
  lost: number;
  typical: number;
  /** The mean difference of one to the next. */
  unsteady: number;
}

export type Verdict = 'good' | 'fair' | 'poor';

const TIMES = 10;

/** Asks the application some times, one after another. */
export async function roundTrip(ask: () => Promise<unknown>, now = () => performance.now()): Promise<RoundTrip> {
  const took: number[] = [];
  // the first one opens the connection
  await ask().catch(() => undefined);
  for (let i = 0; i < TIMES; i++) {
    const began = now();
    const answered = await ask().then(
      () => true,
      () => false,
    );
    if (answered) took.push(now() - began);
  }
  const sorted = [...took].sort((a, b) => a - b);
  const steps = took.slice(1).map((each, i) => Math.abs(each - (took[i] as number)));
  return {
    asked: TIMES,
    lost: TIMES - took.length,
    typical: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    unsteady: Math.round(steps.reduce((sum, each) => sum + each, 0) / Math.max(1, steps.length)),
  };
}

/** What that means for a voice: it needs answers within 150 ms there and back to talk at ease, and 300 ms to talk at all. */
export function verdictOf({ lost, typical, unsteady }: RoundTrip): Verdict {
  if (lost > 1 || typical > 300 || unsteady > 100) return 'poor';
  return lost > 0 || typical > 150 || unsteady > 40 ? 'fair' : 'good';
}
