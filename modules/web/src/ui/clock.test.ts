import { expect, it } from 'vitest';
import { span } from './clock';

it.each([
  [0, '00:00'],
  [7_400, '00:07'],
  [12 * 60_000 + 40_000, '12:40'],
  [3_909_000, '1:05:09'],
  [-3_000, '00:00'],
])('writes %i ms as %s', (millis, text) => {
  expect(span(millis)).toBe(text);
});
