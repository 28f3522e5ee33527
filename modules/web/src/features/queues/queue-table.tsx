import { Badge, Group, Skeleton, Table } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQueues } from '../../api/list-queues';
import { span } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import panel from '../../ui/panel.module.css';
import { ProblemNote } from '../../ui/problem-note';
import { Wide } from '../../ui/wide';

/** Every queue: what it asks of agents, its times, and how many wait. */
export function QueueTable() {
  const { t } = useTranslation();
  const queues = useQueues();
  const items = queues.data?.items ?? [];
  if (queues.error) return <ProblemNote failure={queues.error} again={() => void queues.refetch()} />;
  return (
    <div className={panel.panel} style={{ padding: 8 }}>
      {queues.isLoading ? <Skeleton height={160} /> : null}
      {queues.isSuccess && items.length === 0 ? <Empty icon={IconStack2} text={t('queues.none')} /> : null}
      {items.length > 0 ? (
        <Wide name={t('areas.queues')} least={640}>
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('queues.name')}</Table.Th>
                <Table.Th>{t('queues.skills')}</Table.Th>
                <Table.Th ta="right">{t('queues.priority')}</Table.Th>
                <Table.Th ta="right">{t('queues.rings')}</Table.Th>
                <Table.Th ta="right">{t('queues.wrapUp')}</Table.Th>
                <Table.Th ta="right">{t('floor.waiting')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((queue) => (
                <Table.Tr key={queue.id}>
                  <Table.Td fw={600}>{queue.label}</Table.Td>
                  <Table.Td>
                    <Group gap={6}>
                      {Object.entries(queue.skills ?? {}).map(([skill, level]) => (
                        <Badge key={skill} variant="default" tt="none" radius="sm">
                          {skill} ≥ {level}
                        </Badge>
                      ))}
                    </Group>
                  </Table.Td>
                  <Table.Td ta="right">{queue.priority}</Table.Td>
                  <Table.Td ta="right">{span((queue.ringSeconds ?? 0) * 1000)}</Table.Td>
                  <Table.Td ta="right">{span((queue.wrapUpSeconds ?? 0) * 1000)}</Table.Td>
                  <Table.Td ta="right">{queue.waiting}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Wide>
      ) : null}
    </div>
  );
}
