import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChangeQueue } from '../../api/change-queue';
import type { Queue } from '../../api/types';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { offerUndo } from '../../ui/undo';

/** Closes a queue, which keeps what was in it for reports, and opens it again. */
export function QueueClosing({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const change = useChangeQueue();
  const close = () =>
    change.mutate(
      { queue, change: { closed: true } },
      {
        onSuccess: (now) =>
          offerUndo(t('queues.closedNow', { queue: now.label }), () =>
            change.mutateAsync({ queue: now, change: { closed: false } }),
          ),
      },
    );
  return (
    <Panel title={t('queues.closing')}>
      <Stack gap="sm">
        <Text size="sm">{queue.closed ? t('queues.isClosed') : t('queues.closeWhy')}</Text>
        {change.error ? <ProblemNote failure={change.error} /> : null}
        <Group>
          {queue.closed ? (
            <Button
              leftSection={<IconArchiveOff size={16} />}
              loading={change.isPending}
              onClick={() => change.mutate({ queue, change: { closed: false } })}
            >
              {t('queues.open')}
            </Button>
          ) : (
            <Button
              variant="default"
              leftSection={<IconArchive size={16} color="var(--breach)" />}
              loading={change.isPending}
              onClick={close}
            >
              {t('queues.close')}
            </Button>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}
