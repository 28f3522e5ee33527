import { expect, it } from 'vitest';
import { labelIn } from './label';

it('takes the language, else English, else the first', () => {
  const label = { fi: 'Tilaus', en: 'Order' };
  expect(labelIn(label, 'fi')).toBe('Tilaus');
  expect(labelIn(label, 'pl')).toBe('Order');
  expect(labelIn({ et: 'Laen' }, 'pl')).toBe('Laen');
  expect(labelIn(undefined, 'pl')).toBe('');
});
