import { expect, it } from 'vitest';
import type { Contact } from '../../api/types';
import { keepOf, type SideRow } from './sides';

const somebody = (known: Partial<Contact>): Contact => ({
  id: '1',
  createdAt: '',
  version: 1,
  doNotCall: false,
  merged: [],
  identities: [],
  custom: {},
  ...known,
});

it('keeps of each what was chosen, and a wish not to be called of either', () => {
  const field = { name: 'level', label: { en: 'Level' }, type: 'text', on: ['contact'], required: false, choices: [] };
  const rows: SideRow[] = [
    { key: 'displayName', label: '' },
    { key: 'language', label: '' },
    { key: 'custom.level', label: '', field: field as SideRow['field'] },
  ];
  const mine = somebody({ displayName: 'Ana', language: 'fi', custom: { level: 'gold' } });
  const theirs = somebody({ displayName: 'Annie', doNotCall: true, custom: {} });

  expect(keepOf(rows, mine, theirs, (key) => (key === 'displayName' ? 'theirs' : 'mine'))).toEqual({
    displayName: 'Annie',
    language: 'fi',
    doNotCall: true,
    custom: { level: 'gold' },
  });
});
