import { useSyncExternalStore } from 'react';

const TRY_EVERY = 3000;

/** Whether the identity server was away when it was needed last. */
class SignInAway {
  private away = false;
  private readonly listeners = new Set<() => void>();

  readonly snapshot = (): boolean => this.away;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  become(away: boolean): void {
    if (this.away === away) return;
    this.away = away;
    for (const listener of this.listeners) listener();
  }
}

export const signInAway = new SignInAway();

/** Whether signing in is not to be had just now, as far as it was needed. */
export function useSignInAway(): boolean {
  return useSyncExternalStore(signInAway.subscribe, signInAway.snapshot);
}

/** Waits until the identity server answers. */
export async function untilBack(answers: () => Promise<boolean>, every = TRY_EVERY): Promise<void> {
  while (!(await answers())) {
    signInAway.become(true);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  signInAway.become(false);
}
