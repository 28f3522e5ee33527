import { Skeleton } from '@mantine/core';
import { IconAddressBook } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useContacts } from '../../api/list-contacts';
import type { Contact } from '../../api/types';
import { useSession } from '../../session/session';
import { Empty } from '../../ui/empty';
import { More } from '../../ui/more';
import panel from '../../ui/panel.module.css';
import { readable } from '../../ui/phone-number';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import classes from './contacts.module.css';

/** Contacts, a line each. @param number shows only the one that has it; all when empty */
export function ContactList({ number }: { number: string }) {
  const { t } = useTranslation();
  const contacts = useContacts(number);
  const items = contacts.data?.pages.flatMap((page) => page.items) ?? [];
  if (contacts.error) return <ProblemNote failure={contacts.error} again={() => void contacts.refetch()} />;
  return (
    <div className={panel.panel} style={{ padding: 8 }}>
      {contacts.isLoading ? <Skeleton height={240} /> : null}
      {contacts.isSuccess && items.length === 0 ? (
        <Empty icon={IconAddressBook} text={number ? t('contacts.noneWithNumber') : t('contacts.none')} />
      ) : null}
      {items.map((contact) => (
        <ContactRow key={contact.id} contact={contact} />
      ))}
      <More list={contacts} />
    </div>
  );
}

function ContactRow({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  return (
    <Link to={`/t/${tenant}/contacts/${contact.id}` as string} className={classes.row}>
      <span className={classes.name}>{contact.displayName ?? t('contact.nameless')}</span>
      <span>{contact.identities?.map(({ value }) => readable(value)).join(', ')}</span>
      <span className={classes.when}>
        <When at={contact.createdAt} />
      </span>
    </Link>
  );
}
