import { expect, it } from 'vitest';
import { AREAS, areasOf, homeOf } from './areas';

it('gives every area a key of its own', () => {
  expect(new Set(AREAS.map(({ key }) => key)).size).toBe(AREAS.length);
});

it('keeps the areas of a group together', () => {
  const groups = AREAS.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]);
  expect(groups).toEqual([...new Set(groups)]);
});

it('shows an agent the desk and nothing to arrange', () => {
  expect(areasOf(['agent']).map(({ group }) => group)).not.toContain('portal');
  expect(homeOf(['agent', 'tenant-admin'])).toBe('desk');
});

it.each([
  [['supervisor'] as const, 'floor'],
  [['tenant-admin'] as const, 'people'],
])('sends %s to where they work', (roles, home) => {
  expect(homeOf(roles)).toBe(home);
  expect(areasOf(roles).map(({ name }) => name)).toContain(home);
});
