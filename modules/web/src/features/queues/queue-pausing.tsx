import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePauseQueue } from '../../api/pause-queue';
import type { Queue } from '../../api/types';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { offerUndo } from '../../ui/undo';

/** A queue takes no new calls for now; who waits in it is served. */
export function QueuePausing({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const pause = usePauseQueue();
  const stop = () =>
    pause.mutate(
      { queue: queue.id, paused: true },
      {
        onSuccess: () =>
          offerUndo(t('queues.pausedNow', { queue: queue.label }), () =>
            pause.mutateAsync({ queue: queue.id, paused: false }),
          ),
      },
    );
  return (
    <Panel title={t('queues.pausing')}>
      <Stack gap="sm">
        <Text size="sm">{queue.paused ? t('queues.isPaused') : t('queues.pauseWhy')}</Text>
        {pause.error ? <ProblemNote failure={pause.error} /> : null}
        <Group>
          {queue.paused ? (
            <Button
              leftSection={<IconPlayerPlay size={16} />}
              loading={pause.isPending}
              onClick={() => pause.mutate({ queue: queue.id, paused: false })}
            >
              {t('queues.goOn')}
            </Button>
          ) : (
            <Button
              variant="default"
              leftSection={<IconPlayerPause size={16} />}
              loading={pause.isPending}
              onClick={stop}
            >
              {t('queues.pause')}
            </Button>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}
