import { expect, it } from 'vitest';
import type { Member, Profile, Queue } from '../../api/types';
import { EVERYBODY, filtered, knownSkills, type PeopleFilter, rowsOf, sorted } from './filter';

const member = (id: string, name: string, roles: Member['roles'], suspended = false): Member => ({
  id,
  name,
  email: `${id}@outdoor.example`,
  roles,
  suspended,
  version: 1,
});
const queue = (id: string, label: string): Queue => ({
  id,
  name: id,
  label,
  skills: { finnish: 3 },
  priority: 5,
  ringSeconds: 20,
  wrapUpSeconds: 30,
  wrapUpExtensionSeconds: 60,
  lastAgentSeconds: 0,
  serviceLevelSeconds: 20,
  serviceLevelPercent: 80,
  waiting: 0,
  steps: [],
  paused: false,
  closed: false,
  version: 1,
});
const members = [
  member('ana', 'Ana Virta', ['agent']),
  member('liisa', 'Liisa Äijö', ['supervisor']),
  member('veikko', 'Veikko', ['agent'], true),
];
const profiles: Profile[] = [{ agent: 'ana', skills: { swedish: 4 }, queues: ['sales', 'gone'], version: 1 }];
const queues = [queue('sales', 'Myynti')];
const rows = rowsOf(members, profiles, queues);
const names = (filter: Partial<PeopleFilter>) =>
  filtered(rows, { ...EVERYBODY, ...filter }).map(({ member }) => member.id);

it('brings members together with their queues, and leaves out queues that are closed', () => {
  expect(rows[0]?.queues.map(({ label }) => label)).toEqual(['Myynti']);
  expect(rows[1]?.skills).toEqual({});
});

it.each([
  [{ text: 'vir ana' }, ['ana']],
  [{ text: 'OUTDOOR' }, ['ana', 'liisa', 'veikko']],
  [{ role: 'supervisor' as const }, ['liisa']],
  [{ queue: 'sales' }, ['ana']],
  [{ skill: 'swedish' }, ['ana']],
  [{ state: 'suspended' as const }, ['veikko']],
  [{ role: 'agent' as const, state: 'active' as const }, ['ana']],
])('lets through by %o', (filter, expected) => {
  expect(names(filter)).toEqual(expected);
});

it('sorts by the alphabet of the reader, both ways', () => {
  expect(sorted(rows, 'name', false, 'fi').map(({ member }) => member.id)).toEqual(['ana', 'liisa', 'veikko']);
  expect(sorted(rows, 'name', true, 'fi')[0]?.member.id).toBe('veikko');
});

it('knows the skills that people have and queues ask for', () => {
  expect(knownSkills(profiles, queues)).toEqual(['finnish', 'swedish']);
});
