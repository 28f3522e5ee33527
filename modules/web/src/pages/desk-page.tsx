import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactCard } from '../features/contacts/contact-card';
import { useCall } from '../features/desk/call';
import classes from '../features/desk/desk.module.css';
import { DeskNow } from '../features/desk/desk-now';
import { QueuesNow } from '../features/queues/queues-now';
import { RecentTickets } from '../features/tickets/recent-tickets';
import { TicketsOfContact } from '../features/tickets/tickets-of-contact';
import { Page } from '../ui/page';

const WaitingForYou = lazy(() => import('../features/desk/waiting-for-you'));

/** The agent's place of work: what happens now, and beside it what is known of the caller. */
export default function DeskPage() {
  const { t } = useTranslation();
  const { presence, offer, work, contact } = useCall();
  const about = offer ?? work;
  const busy = presence?.state === 'talking' || presence?.state === 'wrap-up' || offer;
  return (
    <Page title={t('areas.desk')}>
      <div className={classes.desk}>
        {presence ? <DeskNow /> : <Skeleton height={220} />}
        <div className={classes.aside}>
          {busy ? (
            <>
              <ContactCard contact={about?.preview.contact ?? contact} />
              <TicketsOfContact contact={about?.preview.contact ?? contact} />
            </>
          ) : (
            <>
              <QueuesNow />
              <RecentTickets />
            </>
          )}
          <Suspense fallback={null}>
            <WaitingForYou
              about={(contact) => (
                <>
                  <ContactCard contact={contact} />
                  <TicketsOfContact contact={contact} />
                </>
              )}
            />
          </Suspense>
        </div>
      </div>
    </Page>
  );
}
