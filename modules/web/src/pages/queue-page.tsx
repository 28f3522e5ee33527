import { Badge, Skeleton } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/get-member-me';
import { useQueue } from '../api/get-queue';
import { QueueClosing } from '../features/queues/queue-closing';
import { QueueForm } from '../features/queues/queue-form';
import { QueueMembers } from '../features/queues/queue-members';
import { QueuePausing } from '../features/queues/queue-pausing';
import classes from '../features/queues/queues.module.css';
import { useSession } from '../session/session';
import { Back } from '../ui/back';
import { History } from '../ui/history';
import { Page } from '../ui/page';
import { ProblemNote } from '../ui/problem-note';
import { useKnownSkills } from './known-skills';

/** One queue: its rules, who takes its work, and how that came to be. */
export default function QueuePage() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const { queue: id } = useParams({ strict: false }) as { queue: string };
  const me = useMe();
  const known = useKnownSkills();
  const { data: queue, error, refetch } = useQueue(id);
  const admin = me.data?.roles.includes('tenant-admin') ?? false;
  const steers = me.data?.roles.includes('supervisor') ?? false;
  return (
    <Page
      title={queue?.label ?? t('queues.one')}
      aside={
        queue?.closed || queue?.paused ? (
          <Badge variant="default" tt="none" radius="sm">
            {queue.closed ? t('queues.closed') : t('queues.paused')}
          </Badge>
        ) : null
      }
    >
      <Back to={`/t/${tenant}/queues`}>{t('areas.queues')}</Back>
      {error ? <ProblemNote failure={error} again={() => void refetch()} /> : null}
      {queue ? (
        <div key={queue.id} className={classes.columns}>
          <div className={classes.stack}>
            <QueueForm queue={queue} known={known} readOnly={!admin || queue.closed} />
            {(admin || steers) && !queue.closed ? <QueuePausing queue={queue} /> : null}
            {admin ? <QueueClosing queue={queue} /> : null}
          </div>
          <div className={classes.stack}>
            {queue.closed ? null : <QueueMembers queue={queue} readOnly={!admin} />}
            {admin ? <History about={[`queue ${queue.name}`]} /> : null}
          </div>
        </div>
      ) : error ? null : (
        <Skeleton height={320} />
      )}
    </Page>
  );
}
