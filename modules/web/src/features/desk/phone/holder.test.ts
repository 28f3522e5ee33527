import { beforeEach, describe, expect, it } from 'vitest';
import { type Locks, PhoneHolder } from './holder';

type Granted = () => Promise<void> | undefined;

/** One lock, as browsers keep it: a queue, and those who steal. */
class OneLock {
  private holder: { lose: (why: Error) => void } | undefined;
  private readonly queue: Array<() => void> = [];

  readonly request = ((_: string, how: { steal?: boolean }, granted: Granted) =>
    new Promise<void>((resolve, reject) => {
      const go = () => {
        const me = { lose: reject };
        this.holder = me;
        void Promise.resolve(granted()).then(() => {
          resolve();
          if (this.holder === me) this.next();
        });
      };
      if (how.steal) {
        const before = this.holder;
        go();
        before?.lose(new Error('stolen'));
      } else if (this.holder) this.queue.push(go);
      else go();
    })) as unknown as Locks['request'];

  private next(): void {
    this.holder = undefined;
    this.queue.shift()?.();
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

let lock: OneLock;
const holder = () => {
  const one = new PhoneHolder('phone/outdoor/ana', lock);
  one.start();
  return one;
};

beforeEach(() => {
  lock = new OneLock();
});

describe('the telephone among windows', () => {
  it('is in the first window, and in the next when that is closed', async () => {
    const first = holder();
    const second = holder();
    expect([first.snapshot(), second.snapshot()]).toEqual([true, false]);
    first.stop();
    await settle();
    expect([first.snapshot(), second.snapshot()]).toEqual([false, true]);
  });

  it('goes to the window that takes it, and back when that is closed', async () => {
    const first = holder();
    const second = holder();
    second.take();
    await settle();
    expect([first.snapshot(), second.snapshot()]).toEqual([false, true]);
    second.stop();
    await settle();
    expect(first.snapshot()).toBe(true);
  });

  it('tells whoever listens', async () => {
    holder();
    const second = holder();
    let told = 0;
    second.subscribe(() => told++);
    second.take();
    await settle();
    expect(told).toBe(1);
  });

  it('is in every window of a browser without locks', () => {
    expect(new PhoneHolder('phone/outdoor/ana', undefined).snapshot()).toBe(true);
  });
});
