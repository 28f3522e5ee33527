import { ContactCard } from '../features/contacts/contact-card';
import { ContactTimeline } from '../features/contacts/contact-timeline';

/** What is known of whoever calls, beside the call. */
export default function DeskCaller({ contact }: { contact: string | undefined }) {
  return (
    <>
      <ContactCard contact={contact} />
      <ContactTimeline contact={contact} />
    </>
  );
}
