import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useContact } from '../api/get-contact';
import { ContactCard } from '../features/contacts/contact-card';
import { CallContact } from '../features/desk/call-out/call-contact';
import { RecordingsOfContact } from '../features/recordings/recordings-of-contact';
import classes from '../features/tickets/tickets.module.css';
import { TicketsOfContact } from '../features/tickets/tickets-of-contact';
import { Page } from '../ui/page';

/** One contact and what was done for it. */
export default function ContactPage() {
  const { t } = useTranslation();
  const { contact: id } = useParams({ strict: false }) as { contact: string };
  const contact = useContact(id);
  return (
    <Page title={contact.data?.displayName ?? t('contact.title')} aside={<CallContact contact={id} />}>
      <div className={classes.columns}>
        <div className={classes.stack}>
          <TicketsOfContact contact={id} />
          <RecordingsOfContact contact={id} />
        </div>
        <ContactCard contact={id} />
      </div>
    </Page>
  );
}
