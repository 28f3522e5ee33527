import { expect, it } from 'vitest';
import { filled } from './template';

it('fills what is known and leaves nothing of the rest', () => {
  expect(filled('{contact} ordered: {what}#{ticket}', { contact: 'Väinö', ticket: '17' })).toBe('Väinö ordered: #17');
});
