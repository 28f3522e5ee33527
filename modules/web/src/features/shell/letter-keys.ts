import { useSyncExternalStore } from 'react';

const KEY = 'keskus:letter-keys';
const listeners = new Set<() => void>();

/** Whether keys without Ctrl or Alt do something; who dictates, or has unsteady hands, switches them off (WCAG 2.1.4). */
export function useLetterKeys(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => window.localStorage.getItem(KEY) !== 'off',
  );
}

/** For this browser, in every tenant. */
export function setLetterKeys(on: boolean): void {
  if (on) window.localStorage.removeItem(KEY);
  else window.localStorage.setItem(KEY, 'off');
  for (const each of listeners) each();
}
