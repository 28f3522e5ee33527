import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueues } from '../../../api/list-queues';
import type { Queue } from '../../../api/types';
import { ProblemNote } from '../../../ui/problem-note';
import { colours } from '../../../ui/states';
import { Choice } from './choice';
import classes from './hand-over.module.css';
import { minutes, queuesFor } from './targets';

/** A queue to give the customer to: how many wait there, and for how long who comes now. */
export function QueueChoice({ chosen, choose }: { chosen?: string; choose: (name: string, label: string) => void }) {
  const { t } = useTranslation();
  const [typed, type] = useState('');
  const queues = useQueues();
  const found = queues.data && queuesFor(typed, queues.data.items);
  if (queues.error) return <ProblemNote failure={queues.error} again={() => void queues.refetch()} />;
  return (
    <Choice
      label={t('handOver.findQueue')}
      none={t('queues.none')}
      typed={typed}
      type={type}
      chosen={chosen}
      choose={(name) => choose(name, found?.find((each) => each.name === name)?.label ?? name)}
      options={found?.map((each) => ({ id: each.name, can: true, content: <Row queue={each} /> }))}
    />
  );
}

function Row({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const wait = queue.expectedWaitSeconds;
  const served = typeof wait === 'number';
  const { tint, text } = colours(!served ? 'away' : wait === 0 ? 'available' : 'hold');
  return (
    <>
      <span className={classes.main}>
        <div className={classes.name}>{queue.label}</div>
        <div className={classes.facts}>
          {t('queues.waiting', { count: queue.waiting })} · {t('handOver.ready', { count: queue.ready ?? 0 })}
        </div>
      </span>
      <span className={classes.state} style={{ background: tint, color: text }}>
        {!served
          ? t('handOver.nobody')
          : wait === 0
            ? t('handOver.atOnce')
            : t('handOver.about', { count: minutes(wait) })}
      </span>
    </>
  );
}
