import {
  IconAddressBook,
  IconCalendarTime,
  IconHeadset,
  IconHistory,
  IconLayoutDashboard,
  IconPalette,
  type IconProps,
  IconRecordMail,
  IconStack2,
  IconTicket,
  IconUsers,
  IconWaveSine,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Role } from '../../api/types';

/** Parts of the navigation: work with callers, look after it, arrange it. */
export type Group = 'desk' | 'supervise' | 'portal';

/** A part of the front end, as the navigation shows it. */
export interface Area {
  name:
    | 'desk'
    | 'follow-ups'
    | 'tickets'
    | 'contacts'
    | 'floor'
    | 'interactions'
    | 'recordings'
    | 'voicemail'
    | 'people'
    | 'queues'
    | 'branding';
  group: Group;
  icon: ComponentType<IconProps>;
  roles: Role[];
  /** Pressed after g; no two are the same. */
  key: string;
}

const EVERYBODY: Role[] = ['agent', 'supervisor', 'tenant-admin'];
const LEADING: Role[] = ['supervisor', 'tenant-admin'];

/** All areas, in the order of the navigation. An area that is not there yet is not listed. */
export const AREAS: Area[] = [
  { name: 'desk', group: 'desk', icon: IconHeadset, roles: ['agent'], key: 'd' },
  { name: 'follow-ups', group: 'desk', icon: IconCalendarTime, roles: EVERYBODY, key: 'u' },
  { name: 'tickets', group: 'desk', icon: IconTicket, roles: EVERYBODY, key: 't' },
  { name: 'contacts', group: 'desk', icon: IconAddressBook, roles: EVERYBODY, key: 'c' },
  { name: 'voicemail', group: 'desk', icon: IconRecordMail, roles: EVERYBODY, key: 'v' },
  { name: 'floor', group: 'supervise', icon: IconLayoutDashboard, roles: LEADING, key: 'f' },
  { name: 'interactions', group: 'supervise', icon: IconHistory, roles: LEADING, key: 'i' },
  { name: 'recordings', group: 'supervise', icon: IconWaveSine, roles: LEADING, key: 'r' },
  { name: 'people', group: 'portal', icon: IconUsers, roles: LEADING, key: 'p' },
  { name: 'queues', group: 'portal', icon: IconStack2, roles: LEADING, key: 'q' },
  { name: 'branding', group: 'portal', icon: IconPalette, roles: ['tenant-admin'], key: 'b' },
];

/** What somebody with these roles sees. */
export function areasOf(roles: readonly Role[]): Area[] {
  return AREAS.filter((area) => area.roles.some((role) => roles.includes(role)));
}

/** Where somebody with these roles works first of all. */
export function homeOf(roles: readonly Role[]): Area['name'] {
  if (roles.includes('agent')) return 'desk';
  return roles.includes('supervisor') ? 'floor' : 'people';
}
