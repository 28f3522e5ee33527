import { describe, expect, it } from 'vitest';
import { SOURCES } from '../test/sources';
import en from './en.json';
import et from './et.json';
import fi from './fi.json';
import pl from './pl.json';

type Texts = { [key: string]: string | Texts };

/** Texts that are the same in another language, and why. */
const SAME: Record<string, Record<string, string>> = {
  fi: {
    'ticket.title': 'a number and what somebody wrote',
    'history.by.system': 'the name of the product',
    'queues.percent': 'a sign',
  },
  et: {
    'ticket.title': 'a number and what somebody wrote',
    'interactions.agent': 'the same word in Estonian',
    'roles.agent': 'the same word in Estonian',
    'history.by.system': 'the name of the product',
    'queues.percent': 'a sign',
  },
  pl: {
    'ticket.title': 'a number and what somebody wrote',
    'people.email': 'the same word in Polish',
    'roles.tenant-admin': 'the same word in Polish',
    'history.by.system': 'the name of the product',
    'queues.percent': 'a sign',
  },
};

const PLURAL = /_(zero|one|two|few|many|other)$/;
const HOLE = /\{\{(\w+)\}\}/g;

function flat(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const english = flat(en);
const base = (keys: Iterable<string>) => [...new Set([...keys].map((key) => key.replace(PLURAL, '')))].sort();
const holes = (text: string | undefined) => [...(text ?? '').matchAll(HOLE)].map((match) => match[1]).sort();

describe.each([
  ['fi', fi],
  ['et', et],
  ['pl', pl],
] as const)('the language %s', (language, texts) => {
  const theirs = flat(texts);

  it('has every text and no other', () => {
    expect(base(theirs.keys())).toEqual(base(english.keys()));
  });

  it('has every form of a number that its grammar has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = base([...english.keys()].filter((key) => PLURAL.test(key)));
    const missing = counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !theirs.has(key));
    expect(missing).toEqual([]);
  });

  it('is translated', () => {
    const untranslated = [...theirs].filter(([key, text]) => text === english.get(key)).map(([key]) => key);
    expect(untranslated.sort()).toEqual(Object.keys(SAME[language] ?? {}).sort());
  });

  it('leaves the same holes for names and numbers', () => {
    for (const [key, text] of theirs) {
      const original = english.get(key) ?? english.get(key.replace(PLURAL, '_other'));
      expect([key, ...holes(text)]).toEqual([key, ...holes(original)]);
    }
  });

  it('has no empty text', () => {
    expect([...theirs].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it('every text that a page asks for exists', () => {
  const asked = Object.values(SOURCES).flatMap((text) =>
    [...text.matchAll(/\bt\('([\w.-]+)'/g)].map((m) => m[1] ?? ''),
  );
  const known = new Set(base(english.keys()));
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !known.has(key))).toEqual([]);
});

it('every text is asked for by some page', () => {
  const sources = Object.values(SOURCES).join('\n');
  // whole keys as they stand, and the fixed beginnings of those that are put together, as `states.${state}`
  const whole = new Set([...sources.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/gi)].map((match) => match[1] ?? ''));
  const begun = [...sources.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/gi)].map((match) => match[1] ?? '');
  const asked = (key: string) => whole.has(key) || begun.some((start) => key.startsWith(start));
  const unused = base(english.keys()).filter((key) => !asked(key));
  expect(unused).toEqual([]);
});
