import { expect, it } from 'vitest';
import { clockText } from './clock-text';

it('says minutes and seconds', () => {
  expect(clockText(187)).toBe('3:07');
  expect(clockText(0)).toBe('0:00');
  expect(clockText(null)).toBe('–');
});
