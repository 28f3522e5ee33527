import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../features/desk/call';
import classes from '../features/desk/desk.module.css';
import { DeskNow } from '../features/desk/desk-now';
import { OwnDay } from '../features/figures/own-day';
import { FollowUpPanel } from '../features/follow-ups/follow-up-panel';
import { QueuesNow } from '../features/queues/queues-now';
import { Page } from '../ui/page';

const WaitingForYou = lazy(() => import('../features/desk/waiting-for-you'));
// not for the first sight: fetched while the agent waits for a call
const loadCaller = () => import('./desk-caller');
const Caller = lazy(loadCaller);

/** The agent's place of work: what happens now, and beside it what is known of the caller. */
export default function DeskPage() {
  const { t } = useTranslation();
  const { presence, inNoQueue, offer, work, contact, skew } = useCall();
  const about = offer ?? work;
  useEffect(() => {
    const timer = setTimeout(() => void loadCaller().catch(() => undefined), 1000);
    return () => clearTimeout(timer);
  }, []);
  const busy = presence?.state === 'talking' || presence?.state === 'wrap-up' || offer;
  return (
    <Page title={t('areas.desk')}>
      <div className={classes.desk}>
        {presence ? <DeskNow /> : inNoQueue ? null : <Skeleton height={220} />}
        <div className={classes.aside}>
          {busy ? (
            <Suspense fallback={<Skeleton height={220} />}>
              <Caller contact={about?.preview.contact ?? contact} />
            </Suspense>
          ) : (
            <>
              <FollowUpPanel skew={skew} />
              <OwnDay moment={`${presence?.state} ${presence?.since}`} />
              <QueuesNow />
            </>
          )}
          <Suspense fallback={null}>
            <WaitingForYou
              about={(caller) => (
                <Suspense fallback={<Skeleton height={120} />}>
                  <Caller contact={caller} />
                </Suspense>
              )}
            />
          </Suspense>
        </div>
      </div>
    </Page>
  );
}
