import { useEffect, useRef } from 'react';

export type CallKey = 'A' | 'D' | 'O' | 'M' | 'H' | 'T' | 'C' | 'K' | 'N' | 'E' | 'W' | 'P';

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
