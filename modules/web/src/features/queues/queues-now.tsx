import { Skeleton } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQueues } from '../../api/list-queues';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import classes from './queues.module.css';

/** How many wait where. */
export function QueuesNow() {
  const { t } = useTranslation();
  const queues = useQueues();
  return (
    <Panel title={t('areas.queues')}>
      {queues.error ? <ProblemNote failure={queues.error} again={() => void queues.refetch()} /> : null}
      {queues.isLoading ? <Skeleton height={48} /> : null}
      {queues.data?.items.length === 0 ? <Empty icon={IconStack2} text={t('queues.none')} /> : null}
      <ul className={classes.list}>
        {queues.data?.items.map((queue) => (
          <li key={queue.id}>
            <span className={classes.name}>{queue.label}</span>
            <span className={classes.waiting} data-some={queue.waiting > 0 || undefined}>
              {t('queues.waiting', { count: queue.waiting })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
