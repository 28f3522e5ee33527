import { expect, it } from 'vitest';
import { hear, SILENCE, without } from './word';

const said = { type: 'message', id: 'm1', from: 'Mia', text: 'Lunch at noon', audience: 'all' };

it('keeps a message once, however often it comes, until it is put away', () => {
  const twice = hear(hear(SILENCE, said), said);
  expect(twice.notes).toEqual([{ kind: 'message', id: 'm1', from: 'Mia', text: 'Lunch at noon' }]);
  expect(without(twice, 'm1').notes).toEqual([]);
});

it('says who is coming, and forgets it when the hand goes down', () => {
  const up = hear(SILENCE, { type: 'help', state: 'raised' });
  expect(up.hand).toEqual({ state: 'raised' });
  const coming = hear(up, { type: 'help', state: 'coming', by: 'Mia' });
  expect(coming.hand).toEqual({ state: 'coming', by: 'Mia' });
  expect(coming.notes).toHaveLength(1);
  expect(hear(coming, { type: 'help', state: 'lowered' }).hand).toBeUndefined();
});

it('is told anew whether a hand is up when the session is a new one', () => {
  const up = hear(SILENCE, { type: 'help', state: 'raised' });
  expect(hear(up, { type: 'hello', resumed: true }).hand).toEqual({ state: 'raised' });
  expect(hear(up, { type: 'hello', resumed: false }).hand).toBeUndefined();
});

it('keeps the last five notes', () => {
  let word = SILENCE;
  for (let i = 0; i < 7; i++) word = hear(word, { ...said, id: `m${i}` });
  expect(word.notes.map((note) => note.id)).toEqual(['m2', 'm3', 'm4', 'm5', 'm6']);
});
