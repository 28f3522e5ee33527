/** The part of the browser's Web Locks that is used here. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Which of an agent's windows has the telephone: the one that holds a lock of the browser. Closing it hands the lock to
 * the next. Without Web Locks a page may use no microphone either, so every window counts as the one.
 */
export class PhoneHolder {
  private mine: boolean;
  private stopped = false;
  private release: () => void = () => {};
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly name: string,
    private readonly locks: Locks | undefined,
  ) {
    this.mine = !locks;
  }

  readonly snapshot = (): boolean => this.mine;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Waits until no other window has it. */
  readonly start = (): void => {
    this.stopped = false;
    void this.hold({});
  };

  /** Takes it from whichever window has it. */
  readonly take = (): void => {
    if (!this.mine) void this.hold({ steal: true });
  };

  readonly stop = (): void => {
    this.stopped = true;
    this.release();
    this.become(!this.locks);
  };

  private async hold(how: { steal?: boolean }): Promise<void> {
    try {
      await this.locks?.request(this.name, how, () => {
        if (this.stopped || this.mine) return;
        this.become(true);
        return new Promise<void>((resolve) => {
          this.release = resolve;
        });
      });
    } catch {
      // taken by another window: in line again
      this.become(false);
      if (!this.stopped) void this.hold({});
    }
  }

  private become(mine: boolean): void {
    if (this.mine === mine) return;
    this.mine = mine;
    for (const listener of this.listeners) listener();
  }
}
