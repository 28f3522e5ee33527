// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startSpeaking } from '../../i18n';
import { SOURCES } from '../../test/sources';
import { CALL_KEYS } from '../../ui/call-keys';
import { KeyList } from './key-list';

/** Where keys are heard on every page: those of a call, and those of all pages. */
const HEARD_IN = ['/src/features/shell/keys.tsx', '/src/ui/call-keys.ts'];

afterEach(cleanup);

beforeAll(() => {
  // the design system asks for it, jsdom has none
  window.matchMedia ??= (query) =>
    ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as never;
  return startSpeaking();
});

const told = () =>
  screen.getAllByRole('term').map((keys) => `${keys.textContent} ${keys.nextElementSibling?.textContent}`);

function shown(calls: boolean, letters: boolean) {
  const places = [{ to: '/t/shop/floor', label: 'Floor', key: 'f' }] as never;
  render(
    <MantineProvider>
      <KeyList places={places} calls={calls} letters={letters} />
    </MantineProvider>,
  );
}

it('tells every key of a call, with what it does', () => {
  shown(true, true);
  for (const key of CALL_KEYS) expect(told().filter((line) => line.startsWith(`Alt Shift ${key} `))).toHaveLength(1);
  expect(told()).toContain('Alt Shift R Ask for help in a talk');
  expect(told().filter((line) => line.includes('keys.'))).toEqual([]);
});

it('tells no key that does nothing here', () => {
  shown(false, false);
  expect(told()).toHaveLength(1);
});

it('knows every key, since nothing else in the front end listens for one on every page', () => {
  const listening = Object.entries(SOURCES)
    .filter(([, text]) => /addEventListener\(\s*'key(down|up|press)'|useHotkeys|hotkeys/i.test(text))
    .map(([path]) => path);
  expect(listening.sort()).toEqual(HEARD_IN);
});

it('tells no key that nothing was made of', () => {
  const source = Object.values(SOURCES)
    .filter((text) => text.includes('useCallKeys('))
    .join('\n');
  for (const key of CALL_KEYS) expect(source).toMatch(new RegExp(`\\b${key}: `));
});

it('names on buttons only keys that there are', () => {
  const named = Object.values(SOURCES).flatMap((text) =>
    [...text.matchAll(/Alt\+Shift\+([A-Z])/g)].map((match) => match[1]),
  );
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((key) => !(CALL_KEYS as readonly string[]).includes(key ?? ''))).toEqual([]);
});
