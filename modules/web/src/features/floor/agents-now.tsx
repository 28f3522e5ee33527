import { Skeleton, Table } from '@mantine/core';
import { IconHeadset } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgents } from '../../api/list-agents';
import type { Presence } from '../../api/types';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { ProblemNote } from '../../ui/problem-note';
import { StateBadge } from '../../ui/state-badge';
import type { StateName } from '../../ui/states';
import { Timer } from '../../ui/timer';
import { Wide } from '../../ui/wide';

const AGAIN = 5000;
const ORDER: StateName[] = ['offered', 'talking', 'wrap-up', 'ready', 'away'];

/** Who does what, and for how long; those with a call first. */
export function AgentsNow() {
  const { t } = useTranslation();
  const agents = useAgents(AGAIN);
  const items = [...(agents.data?.items ?? [])].sort((a, b) => place(a) - place(b) || a.name.localeCompare(b.name));
  return (
    <Panel title={t('floor.agents')}>
      {agents.error ? <ProblemNote failure={agents.error} again={() => void agents.refetch()} /> : null}
      {agents.isLoading ? <Skeleton height={160} /> : null}
      {agents.isSuccess && items.length === 0 ? <Empty icon={IconHeadset} text={t('floor.noAgents')} /> : null}
      {items.length > 0 ? (
        <Wide name={t('floor.agents')} least={320}>
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('floor.name')}</Table.Th>
                <Table.Th>{t('floor.state')}</Table.Th>
                <Table.Th ta="right">{t('floor.for')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((agent) => (
                <Table.Tr key={agent.agent}>
                  <Table.Td fw={600}>{agent.name}</Table.Td>
                  <Table.Td>
                    <StateBadge
                      state={agent.state as StateName}
                      reason={agent.state === 'away' ? agent.reason : null}
                    />
                  </Table.Td>
                  <Table.Td ta="right">
                    <Timer since={agent.since} skew={0} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Wide>
      ) : null}
    </Panel>
  );
}

function place(agent: Presence): number {
  return ORDER.indexOf(agent.state as StateName);
}
