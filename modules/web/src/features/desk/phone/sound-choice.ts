import { useSyncExternalStore } from 'react';

/** Which of a browser's devices an agent wants; an id that the browser no longer has is as good as none. */
export interface SoundChoice {
  microphone?: string;
  speaker?: string;
  ring?: string;
}

const KEY = 'keskus:sound';

/** Kept in the browser, since devices are the machine's and not the person's. */
class Kept {
  private choice: SoundChoice | undefined;
  private readonly listeners = new Set<() => void>();

  readonly snapshot = (): SoundChoice => {
    this.choice ??= read();
    return this.choice;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  choose(change: SoundChoice): void {
    this.choice = { ...this.snapshot(), ...change };
    localStorage.setItem(KEY, JSON.stringify(this.choice));
    for (const listener of this.listeners) listener();
  }
}

export const soundChoice = new Kept();

export function useSoundChoice(): [SoundChoice, (change: SoundChoice) => void] {
  return [useSyncExternalStore(soundChoice.subscribe, soundChoice.snapshot), (change) => soundChoice.choose(change)];
}

function read(): SoundChoice {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as SoundChoice;
  } catch {
    return {};
  }
}
