import { expect, it } from 'vitest';
import { signInAway, untilBack } from './sign-in-away';

it('waits for an identity server that is away, and says so meanwhile', async () => {
  const seen: boolean[] = [];
  const stop = signInAway.subscribe(() => seen.push(signInAway.snapshot()));
  const answers = [false, false, true];
  await untilBack(async () => answers.shift() ?? true, 1);
  stop();
  expect(answers).toEqual([]);
  expect(seen).toEqual([true, false]);
});
