import { Badge, Button, Group, Skeleton, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus, IconStack2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/get-member-me';
import { useClosedQueues } from '../../api/get-queue';
import { useQueues } from '../../api/list-queues';
import type { Queue } from '../../api/types';
import { useSession } from '../../session/session';
import { span } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import panel from '../../ui/panel.module.css';
import { ProblemNote } from '../../ui/problem-note';
import { SkillTags } from '../../ui/skills';
import { Wide } from '../../ui/wide';
import classes from './queues.module.css';

/** Every queue: what it asks of agents, its times, and how many wait. */
export function QueueTable({ closed }: { closed: boolean }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const me = useMe();
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const open = useQueues();
  const gone = useClosedQueues();
  const queues = closed ? gone : open;
  const items = queues.data?.items ?? [];
  const admin = me.data?.roles.includes('tenant-admin');
  if (queues.error) return <ProblemNote failure={queues.error} again={() => void queues.refetch()} />;
  return (
    <div className={panel.panel} style={{ padding: 8 }}>
      {queues.isLoading ? <Skeleton height={160} /> : null}
      {queues.isSuccess && items.length === 0 ? (
        <Empty icon={IconStack2} text={closed ? t('queues.noneClosed') : t('queues.none')}>
          {admin && !closed ? (
            <Button component={Link} to={`/t/${tenant}/queues/new`} leftSection={<IconPlus size={16} />}>
              {t('queues.add')}
            </Button>
          ) : null}
        </Empty>
      ) : null}
      {items.length > 0 ? narrow ? <Cards queues={items} /> : <Lines queues={items} /> : null}
    </div>
  );
}

function QueueLink({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const { tenant } = useSession();
  return (
    <Group gap="xs" wrap="nowrap">
      <Link to={`/t/${tenant}/queues/${queue.id}` as string} className={classes.link}>
        {queue.label}
      </Link>
      {queue.paused ? (
        <Badge variant="default" tt="none" radius="sm">
          {t('queues.paused')}
        </Badge>
      ) : null}
    </Group>
  );
}

function Lines({ queues }: { queues: Queue[] }) {
  const { t } = useTranslation();
  return (
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
          {queues.map((queue) => (
            <Table.Tr key={queue.id}>
              <Table.Td>
                <QueueLink queue={queue} />
              </Table.Td>
              <Table.Td>
                <SkillTags skills={queue.skills} />
              </Table.Td>
              <Table.Td ta="right">{queue.priority}</Table.Td>
              <Table.Td ta="right">{span(queue.ringSeconds * 1000)}</Table.Td>
              <Table.Td ta="right">{span(queue.wrapUpSeconds * 1000)}</Table.Td>
              <Table.Td ta="right">{queue.waiting}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Wide>
  );
}

function Cards({ queues }: { queues: Queue[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.cards}>
      {queues.map((queue) => (
        <li key={queue.id}>
          <div className={classes.cardHead}>
            <QueueLink queue={queue} />
            <Badge variant="default" tt="none" radius="sm">
              {t('queues.waiting', { count: queue.waiting })}
            </Badge>
          </div>
          <SkillTags skills={queue.skills} />
          <Text size="sm" c="dimmed">
            {t('queues.priority')} {queue.priority} · {t('queues.rings')} {span(queue.ringSeconds * 1000)} ·{' '}
            {t('queues.wrapUp')} {span(queue.wrapUpSeconds * 1000)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
