import { useSyncExternalStore } from 'react';

/** Something that was done and can be taken back. */
export interface Done {
  id: number;
  text: string;
  undo: () => Promise<unknown>;
}

let last: Done | undefined;
let count = 0;
const listeners = new Set<() => void>();

function set(done: Done | undefined): void {
  last = done;
  for (const each of listeners) each();
}

/** Tells what was done, with a way back; what was done before it is no longer offered. */
export function offerUndo(text: string, undo: () => Promise<unknown>): void {
  count += 1;
  set({ id: count, text, undo });
}

/** No way back is offered any more. */
export function forgetUndo(): void {
  set(undefined);
}

/** What can be taken back now. */
export function useDone(): Done | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
}
