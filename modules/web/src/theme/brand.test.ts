import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { brandColours, brandRules, contrast, SURFACES } from './brand';

const parts = ['00', '33', '66', '99', 'cc', 'ff'];
const COLOURS = parts.flatMap((r) => parts.flatMap((g) => parts.map((b) => `#${r}${g}${b}`)));

it('knows the contrast of black on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#59636e', '#ffffff')).toBeGreaterThan(4.5);
});

it('can be read in every colour that a tenant may choose', () => {
  const unreadable = COLOURS.filter((colour) => {
    const { solid, light, dark } = brandColours(colour);
    const worst = Math.min(
      contrast('#ffffff', solid),
      ...[...SURFACES.light, light.tint].map((surface) => contrast(light.text, surface)),
      ...[...SURFACES.dark, dark.tint].map((surface) => contrast(dark.text, surface)),
    );
    return worst < 4.5;
  });
  expect(COLOURS.length).toBe(216);
  expect(unreadable).toEqual([]);
});

it('keeps a colour that can be read already', () => {
  expect(brandColours('#0b5fff').solid).toBe('#0b5fff');
});

it('has ten shades', () => {
  expect(brandColours('#aa3300').scale).toHaveLength(10);
});

it('changes brand tokens and never the colours of states', () => {
  const named = [...brandRules('#aa3300').matchAll(/(--[\w-]+):/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !/^--(brand|brand-text|brand-tint|mantine-color-brand-\d)$/.test(name))).toEqual([]);
});

it('is made for the surfaces that the pages have', () => {
  const tokens = readFileSync('src/theme/tokens.css', 'utf8');
  for (const surface of [...SURFACES.light, ...SURFACES.dark]) expect(tokens).toContain(surface);
});
