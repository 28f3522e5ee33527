import { Skeleton, Table } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgents } from '../../api/list-agents';
import { useInteractions } from '../../api/list-interactions';
import { useSession } from '../../session/session';
import { span } from '../../ui/clock';
import { Empty } from '../../ui/empty';
import { More } from '../../ui/more';
import panel from '../../ui/panel.module.css';
import { readable } from '../../ui/phone-number';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { Wide } from '../../ui/wide';
import { OutcomeBadge } from './outcome';

/** Calls that are over, the newest first; each opens its story. */
export function InteractionList() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const calls = useInteractions();
  const names = new Map(useAgents().data?.items.map(({ agent, name }) => [agent, name]));
  const items = calls.data?.pages.flatMap((page) => page.items) ?? [];
  if (calls.error) return <ProblemNote failure={calls.error} again={() => void calls.refetch()} />;
  return (
    <div className={panel.panel} style={{ padding: 8 }}>
      {calls.isLoading ? <Skeleton height={240} /> : null}
      {calls.isSuccess && items.length === 0 ? (
        <Empty icon={IconHistory} text={t('interactions.none')} next={t('interactions.noneNext')} />
      ) : null}
      {items.length > 0 ? (
        <Wide name={t('areas.interactions')} least={760}>
          <Table verticalSpacing="sm" highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('interactions.began')}</Table.Th>
                <Table.Th>{t('interactions.number')}</Table.Th>
                <Table.Th>{t('interactions.queue')}</Table.Th>
                <Table.Th>{t('interactions.agent')}</Table.Th>
                <Table.Th>{t('interactions.outcome')}</Table.Th>
                <Table.Th ta="right">{t('interactions.waited')}</Table.Th>
                <Table.Th ta="right">{t('interactions.talked')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((call) => (
                <Table.Tr key={call.interaction}>
                  <Table.Td>
                    <Link to={`/t/${tenant}/interactions/${call.interaction}` as string}>
                      <When at={call.startedAt} />
                    </Link>
                  </Table.Td>
                  <Table.Td>{call.number ? readable(call.number) : '–'}</Table.Td>
                  <Table.Td>{call.queue ?? '–'}</Table.Td>
                  <Table.Td>{call.agent ? (names.get(call.agent) ?? '–') : '–'}</Table.Td>
                  <Table.Td>
                    <OutcomeBadge outcome={call.outcome} />
                  </Table.Td>
                  <Table.Td ta="right">{span((call.waitSeconds ?? 0) * 1000)}</Table.Td>
                  <Table.Td ta="right">{span((call.talkSeconds ?? 0) * 1000)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Wide>
      ) : null}
      <More list={calls} />
    </div>
  );
}
