import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContact } from '../api/get-contact';
import { ContactCard } from '../features/contacts/contact-card';
import { ContactFigures } from '../features/contacts/contact-figures';
import { ContactTimeline } from '../features/contacts/contact-timeline';
import { Duplicates } from '../features/contacts/duplicates';
import { MergeContacts } from '../features/contacts/merge-contacts';
import { CallContact } from '../features/desk/call-out/call-contact';
import { RecordingsOfContact } from '../features/recordings/recordings-of-contact';
import classes from '../features/tickets/tickets.module.css';
import { Page } from '../ui/page';
import { readable } from '../ui/phone-number';

/** One contact: who it is, and everything there was with it. */
export default function ContactPage() {
  const { t } = useTranslation();
  const { contact: asked } = useParams({ strict: false }) as { contact: string };
  const { merge } = useSearch({ strict: false }) as { merge?: string };
  const { data } = useContact(asked);
  const [other, setOther] = useState<string | undefined>(merge);
  // who was merged is read as the one it became
  const id = data?.id ?? asked;
  const known = data?.identities[0]?.value;
  return (
    <Page
      title={data?.displayName ?? (known ? readable(known) : t('contact.title'))}
      aside={<CallContact contact={id} />}
    >
      <div className={classes.columns}>
        <div className={classes.stack}>
          <ContactFigures contact={id} />
          <ContactTimeline contact={id} />
          <RecordingsOfContact contact={id} />
        </div>
        <div className={classes.stack}>
          <ContactCard contact={asked} />
          <Duplicates contact={id} merge={setOther} />
        </div>
      </div>
      {data ? (
        <MergeContacts key={data.version} contact={data} other={other} close={() => setOther(undefined)} />
      ) : null}
    </Page>
  );
}
