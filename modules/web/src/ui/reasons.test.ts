import { expect, it } from 'vitest';
import { reasonChoices } from './reasons';

it('names each reason by its way through the tree', () => {
  const late = { name: 'late', label: { en: 'Late', fi: 'Myöhässä' }, below: [] };
  expect(reasonChoices([{ name: 'order', label: { en: 'Order', fi: 'Tilaus' }, below: [late] }], 'fi')).toEqual([
    { value: 'order', label: 'Tilaus' },
    { value: 'order/late', label: 'Tilaus › Myöhässä' },
  ]);
});
