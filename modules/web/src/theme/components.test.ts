import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SOURCES } from '../test/sources';

const STYLES = 'node_modules/@mantine/core/styles';
const IMPORT = /import \{([^}]+)\} from '@mantine\/core'/g;

it('brings the styles of every component that is used', () => {
  const listed = ['components', 'portal'].map((name) => readFileSync(`src/theme/${name}.css`, 'utf8')).join('\n');
  const used = Object.values(SOURCES)
    .flatMap((text) => [...text.matchAll(IMPORT)])
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((name) => name.trim())
    .filter((name) => existsSync(`${STYLES}/${name}.css`));
  expect(used.length).toBeGreaterThan(20);
  expect([...new Set(used)].filter((name) => !listed.includes(`/${name}.css`))).toEqual([]);
});
