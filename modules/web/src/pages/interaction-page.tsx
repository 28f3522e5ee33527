import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInteraction } from '../api/get-interaction';
import { ContactCard } from '../features/contacts/contact-card';
import { CallFacts } from '../features/interactions/call-facts';
import { Timeline } from '../features/interactions/timeline';
import classes from '../features/tickets/tickets.module.css';
import { Page } from '../ui/page';

/** One call: its story, its record, and whose it was. */
export default function InteractionPage() {
  const { t } = useTranslation();
  const { interaction } = useParams({ strict: false }) as { interaction: string };
  const call = useInteraction(interaction);
  return (
    <Page title={t('interactions.one')}>
      <div className={classes.columns}>
        <Timeline interaction={interaction} />
        <div className={classes.stack}>
          <CallFacts interaction={interaction} />
          {call.data ? <ContactCard contact={call.data.contact ?? undefined} /> : null}
        </div>
      </div>
    </Page>
  );
}
