import { useEffect, useRef } from 'react';

/** In the order in which the help tells them; a key that is not here does nothing. */
export const CALL_KEYS = ['A', 'D', 'O', 'M', 'H', 'T', 'C', 'R', 'K', 'N', 'E', 'W', 'P'] as const;

export type CallKey = (typeof CALL_KEYS)[number];

/** Alt+Shift and a letter; by the key's place, so that no layout and no language moves it. */
export function useCallKeys(on: Partial<Record<CallKey, () => void>>): void {
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const act = latest.current[event.code.replace(/^Key/, '') as CallKey];
      if (act) {
        event.preventDefault();
        act();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
