import type { ContactChange } from '../../api/change-contact';
import type { Contact, Field, Values } from '../../api/types';

/** Of which of the two contacts something is kept. */
export type Side = 'mine' | 'theirs';

/** One thing that both contacts may have; a field of the tenant's own is custom.{name}. */
export interface SideRow {
  key: string;
  label: string;
  field?: Field;
}

/** What a contact has there. */
export function fieldOf(contact: Contact, key: string): Values[string] | undefined {
  if (key.startsWith('custom.')) return contact.custom[key.slice('custom.'.length)];
  return contact[key as 'displayName' | 'language' | 'bestTime'];
}

/** What the contact that stays is to be. */
export function keepOf(rows: SideRow[], mine: Contact, theirs: Contact, side: (key: string) => Side): ContactChange {
  const keep: Record<string, Values[string]> = {};
  const custom: Values = {};
  for (const { key, field } of rows) {
    const value = fieldOf(side(key) === 'mine' ? mine : theirs, key) ?? null;
    if (field) custom[field.name] = value;
    else keep[key] = value;
  }
  return {
    ...keep,
    doNotCall: mine.doNotCall || theirs.doNotCall,
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}
