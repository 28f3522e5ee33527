import { expect, it } from 'vitest';
import { readable } from './phone-number';

it('parts a number into its country code and groups that can be read out', () => {
  expect(readable('+358401234567')).toBe('+358 401 234 567');
  expect(readable('+48512345671')).toBe('+48 512 345 671');
  expect(readable('+3726001001')).toBe('+372 600 1001');
  expect(readable('+12025550123')).toBe('+1 202 555 0123');
});

it('leaves alone what is no number, or hidden in part', () => {
  for (const text of ['', '112', '+358 40 1', '+35840*****67', 'Jaan']) expect(readable(text)).toBe(text);
});
