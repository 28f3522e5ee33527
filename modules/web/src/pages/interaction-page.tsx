import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInteraction } from '../api/get-interaction';
import { useMe } from '../api/get-member-me';
import { ContactCard } from '../features/contacts/contact-card';
import { CallFacts } from '../features/interactions/call-facts';
import { Timeline } from '../features/interactions/timeline';
import { RecordingsOfCall } from '../features/recordings/recordings-of-call';
import classes from '../features/tickets/tickets.module.css';
import { Page } from '../ui/page';
import { PlayHeadScope } from '../ui/play-head';

/** One call: what was recorded, its story, its record, and whose it was. */
export default function InteractionPage() {
  const { t } = useTranslation();
  const { interaction } = useParams({ strict: false }) as { interaction: string };
  const { at } = useSearch({ strict: false }) as { at?: number | string };
  const roles = useMe().data?.roles;
  // an agent may hear a call, and not read its record
  const leads = roles?.some((role) => role !== 'agent') ?? false;
  const call = useInteraction(leads ? interaction : undefined);
  const moment = at === undefined || Number.isNaN(Number(at)) ? undefined : Number(at);
  return (
    <Page title={t('interactions.one')}>
      <PlayHeadScope>
        <div className={classes.columns}>
          <div className={classes.stack}>
            <RecordingsOfCall interaction={interaction} page="interaction" />
            {leads ? <Timeline interaction={interaction} moment={moment} /> : null}
          </div>
          <div className={classes.stack}>
            {leads ? <CallFacts interaction={interaction} /> : null}
            {call.data ? <ContactCard contact={call.data.contact ?? undefined} /> : null}
          </div>
        </div>
      </PlayHeadScope>
    </Page>
  );
}
