/** A part of a recording, in seconds from its beginning. */
export interface Part {
  from: number;
  until: number;
}

/** Louder than this, of 100, is no silence. */
const QUIET = 3;
/** A pause for breath is none to skip. */
const LEAST_SILENCE = 2;

/** Where nobody says anything for longer than a breath. @param channels how loud each part is, 0 to 100 */
export function silences(channels: readonly (readonly number[])[], seconds: number): Part[] {
  const points = Math.max(0, ...channels.map(({ length }) => length));
  if (points === 0 || seconds <= 0) return [];
  const found: Part[] = [];
  let begin: number | undefined;
  for (let point = 0; point <= points; point++) {
    const quiet = point < points && channels.every((channel) => (channel[point] ?? 0) <= QUIET);
    if (quiet) begin ??= point;
    if (!quiet && begin !== undefined) {
      const part = { from: (begin * seconds) / points, until: (point * seconds) / points };
      if (part.until - part.from >= LEAST_SILENCE) found.push(part);
      begin = undefined;
    }
  }
  return found;
}

/** Where to go on when silence is skipped; a moment of it is kept at both ends. */
export function skipTo(at: number, parts: readonly Part[]): number | undefined {
  const part = parts.find(({ from, until }) => from + 0.3 <= at && at < until - 0.5);
  return part ? part.until - 0.3 : undefined;
}

/** The outline of a channel in a box of points × 100, mirrored at its middle. */
export function outline(peaks: readonly number[]): string {
  const half = (peak: number) => Math.max(0.75, Math.sqrt(peak / 100) * 46);
  const top = peaks.map((peak, x) => `${x},${(50 - half(peak)).toFixed(1)}`);
  const bottom = peaks.map((peak, x) => `${x},${(50 + half(peak)).toFixed(1)}`).reverse();
  return `M${[...top, ...bottom].join('L')}Z`;
}

/** A moment held inside of a recording. */
export function within(at: number, seconds: number): number {
  return Math.min(Math.max(0, at), Math.max(0, seconds));
}
