import {
  IconAddressBook,
  IconHeadset,
  IconHistory,
  IconLayoutDashboard,
  type IconProps,
  IconStack2,
  IconTicket,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Role } from '../../api/types';

/** A part of the front end, as the navigation shows it. */
export interface Area {
  name: 'desk' | 'tickets' | 'contacts' | 'floor' | 'interactions' | 'people' | 'queues';
  icon: ComponentType<IconProps>;
  roles: Role[];
  /** Pressed after g. */
  key: string;
}

/** All areas, in the order of the navigation. An area that is not there yet is not listed. */
export const AREAS: Area[] = [
  { name: 'desk', icon: IconHeadset, roles: ['agent'], key: 'd' },
  { name: 'floor', icon: IconLayoutDashboard, roles: ['supervisor', 'tenant-admin'], key: 'f' },
  { name: 'tickets', icon: IconTicket, roles: ['agent', 'supervisor', 'tenant-admin'], key: 't' },
  { name: 'contacts', icon: IconAddressBook, roles: ['agent', 'supervisor', 'tenant-admin'], key: 'c' },
  { name: 'interactions', icon: IconHistory, roles: ['supervisor', 'tenant-admin'], key: 'i' },
  { name: 'people', icon: IconUsers, roles: ['supervisor', 'tenant-admin'], key: 'p' },
  { name: 'queues', icon: IconStack2, roles: ['supervisor', 'tenant-admin'], key: 'q' },
];

/** What somebody with these roles sees. */
export function areasOf(roles: readonly Role[]): Area[] {
  return AREAS.filter((area) => area.roles.some((role) => roles.includes(role)));
}
