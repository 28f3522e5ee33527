import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJoinQueue, useLeaveQueue } from '../../api/queue-members';
import type { Member, Queue } from '../../api/types';
import { ProblemNote } from '../../ui/problem-note';
import { offerUndo } from '../../ui/undo';
import classes from './people.module.css';

/** What is done with everybody who was chosen. */
export function BulkBar({ people, queues, done }: { people: Member[]; queues: Queue[]; done: () => void }) {
  const { t } = useTranslation();
  const [queue, setQueue] = useState<string | null>(null);
  const join = useJoinQueue();
  const leave = useLeaveQueue();
  const add = () => {
    const target = queues.find(({ id }) => id === queue);
    if (!target) return;
    join.mutate(
      { queue: target.id, agents: people.map(({ id }) => id) },
      {
        onSuccess: ({ joined }) => {
          const agents = joined.map(({ agent }) => agent);
          offerUndo(t('people.joined', { count: agents.length, queue: target.label }), () =>
            leave.mutateAsync({ queue: target.id, agents }),
          );
          done();
        },
      },
    );
  };
  return (
    <div className={classes.bulk}>
      {join.error ? <ProblemNote failure={join.error} /> : null}
      <Group gap="sm">
        <Text size="sm" fw={600}>
          {t('people.picked', { count: people.length })}
        </Text>
        <Select
          aria-label={t('people.toQueue')}
          placeholder={t('people.toQueue')}
          data={queues.map(({ id, label }) => ({ value: id, label }))}
          value={queue}
          onChange={setQueue}
        />
        <Button disabled={!queue} loading={join.isPending} onClick={add}>
          {t('people.addToQueue')}
        </Button>
        <Button variant="subtle" color="gray" onClick={done}>
          {t('people.pickNone')}
        </Button>
      </Group>
    </div>
  );
}
