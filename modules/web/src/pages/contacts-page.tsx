import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactList } from '../features/contacts/contact-list';
import { Page } from '../ui/page';

/** All contacts of the tenant, or the one with a number. */
export default function ContactsPage() {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const [number] = useDebouncedValue(wanted.replace(/[\s()-]/g, ''), 350);
  return (
    <Page title={t('areas.contacts')}>
      <TextInput
        maw={360}
        type="tel"
        label={t('contacts.byNumber')}
        placeholder="+358 40 123 4567"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <ContactList number={number} />
    </Page>
  );
}
