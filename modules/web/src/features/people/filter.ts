import type { Member, Profile, Queue, Role } from '../../api/types';

/** A member with what they do in queues. */
export interface PersonRow {
  member: Member;
  skills: Record<string, number>;
  queues: Queue[];
}

export interface PeopleFilter {
  text: string;
  role: Role | null;
  queue: string | null;
  skill: string | null;
  state: 'active' | 'suspended' | null;
}

export const EVERYBODY: PeopleFilter = { text: '', role: null, queue: null, skill: null, state: null };

export type SortKey = 'name' | 'email' | 'queues';

/** Members with their skills and queues, in the members' order. */
export function rowsOf(members: Member[], profiles: Profile[], queues: Queue[]): PersonRow[] {
  const byAgent = new Map(profiles.map((profile) => [profile.agent, profile]));
  const byId = new Map(queues.map((queue) => [queue.id, queue]));
  return members.map((member) => {
    const profile = byAgent.get(member.id);
    return {
      member,
      skills: profile?.skills ?? {},
      queues: (profile?.queues ?? []).flatMap((id) => byId.get(id) ?? []),
    };
  });
}

/** Those of the rows that the filter lets through. */
export function filtered(rows: PersonRow[], { text, role, queue, skill, state }: PeopleFilter): PersonRow[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ member, skills, queues }) =>
      words.every((word) => `${member.name} ${member.email}`.toLocaleLowerCase().includes(word)) &&
      (!role || member.roles.includes(role)) &&
      (!queue || queues.some(({ id }) => id === queue)) &&
      (!skill || skill in skills) &&
      (!state || member.suspended === (state === 'suspended')),
  );
}

/** The rows in another order. @param language whose alphabet it is */
export function sorted(rows: PersonRow[], key: SortKey, down: boolean, language: string): PersonRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const of = ({ member, queues }: PersonRow) =>
    key === 'queues' ? queues.map(({ label }) => label).join(' ') : member[key];
  const ordered = [...rows].sort((a, b) => compare(of(a), of(b)) || compare(a.member.email, b.member.email));
  return down ? ordered.reverse() : ordered;
}

/** Every skill that somebody has or a queue asks for, by name. */
export function knownSkills(profiles: Profile[], queues: Queue[]): string[] {
  const all = [...profiles, ...queues].flatMap(({ skills }) => Object.keys(skills));
  return [...new Set(all)].sort();
}
