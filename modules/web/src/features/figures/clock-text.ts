/** Seconds as minutes and seconds, 3:07; a dash for none. */
export function clockText(seconds: number | null | undefined): string {
  if (seconds == null) return '–';
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
