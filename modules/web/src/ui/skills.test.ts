import { expect, it } from 'vitest';
import { skillName } from './skills';

it.each([
  ['Finnish', 'finnish'],
  ['  Tehniline tugi ', 'tehniline-tugi'],
  ['Käännökset', 'kaannokset'],
  ['Zgłoszenia pilne', 'zgloszenia-pilne'],
  ['2nd line', 'nd-line'],
  ['!!!', ''],
])('makes of %s the short name %s', (written, name) => {
  expect(skillName(written)).toBe(name);
});
