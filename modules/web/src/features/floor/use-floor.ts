import { useMemo } from 'react';
import type { FloorNow } from '../../api/floor-types';
import { useTopic } from '../../push/push';
import { FLOOR } from './floor-topic';

/** The floor with the difference between its clock and this machine's, in milliseconds. */
export function useFloor(): { floor?: FloorNow; skew: number; refused?: { detail: string } } {
  const { content, refused } = useTopic(FLOOR);
  const now = content?.now;
  // measured when something is heard, as it was sent a moment ago
  const skew = useMemo(() => (now ? Date.parse(now) - Date.now() : 0), [now]);
  return { floor: content, skew, refused };
}
