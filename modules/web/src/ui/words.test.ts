import { expect, it } from 'vitest';
import { words } from './words';

it('makes words of the names in a configuration', () => {
  expect(['orderNumber', 'order-number', 'order_number', 'topic'].map(words)).toEqual([
    'Order number',
    'Order number',
    'Order number',
    'Topic',
  ]);
  expect(words('')).toBe('');
});
