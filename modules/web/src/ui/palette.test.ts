import { IconUsers } from '@tabler/icons-react';
import { expect, it } from 'vitest';
import { matching } from './palette';

const entries = [
  { id: '1', label: 'People', detail: 'Portal', icon: IconUsers },
  { id: '2', label: 'Queues', icon: IconUsers },
];
const found = (written: string) => matching(entries, written).map(({ id }) => id);

it('finds by every word, in any case and order', () => {
  expect(found('portal peo')).toEqual(['1']);
  expect(found('people queues')).toEqual([]);
});

it('shows everything when nothing is written', () => {
  expect(found('')).toEqual(['1', '2']);
});
