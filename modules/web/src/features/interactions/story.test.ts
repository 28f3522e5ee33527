import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../api/types';
import en from '../../i18n/en.json';
import et from '../../i18n/et.json';
import fi from '../../i18n/fi.json';
import pl from '../../i18n/pl.json';
import { story } from './story';

const at = (seconds: number, type: string, more: object = {}): Entry => ({
  seq: seconds,
  at: new Date(Date.UTC(2026, 10, 21, 10, 0, seconds)).toISOString(),
  fact: { type, ...more },
});

const CALL = [
  at(0, 'arrived'),
  at(1, 'flow-stepped'),
  at(5, 'queued', { name: 'sales' }),
  at(8, 'offered'),
  at(42, 'ended'),
];

it('tells what people ask about, and the rest when asked', () => {
  expect(story(CALL, false).map(({ type }) => type)).not.toContain('flow-stepped');
  expect(story(CALL, true)).toHaveLength(CALL.length);
  expect(story(CALL, false)[1]).toMatchObject({ type: 'queued', after: 5000 });
});

it('has nothing to tell of nothing', () => {
  expect(story([], true)).toEqual([]);
});

describe('every fact that the journal knows', () => {
  const source = readFileSync('../calls/src/main/java/io/keskus/calls/journal/Fact.java', 'utf8');
  const types = [...source.matchAll(/@JsonSubTypes\.Type\(value = [\w.]+, name = "([\w-]+)"\)/g)].map(
    ([, name]) => name,
  );

  it('is found in its source', () => expect(types.length).toBeGreaterThan(25));

  it.each([
    ['en', en],
    ['fi', fi],
    ['et', et],
    ['pl', pl],
  ] as const)('has a sentence in %s', (_, texts) => {
    expect(types.filter((type) => !(type && type in texts.facts))).toEqual([]);
  });
});
