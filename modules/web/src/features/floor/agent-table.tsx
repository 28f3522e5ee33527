import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FloorAgent, FloorNow } from '../../api/floor-types';
import { StateBadge } from '../../ui/state-badge';
import type { StateName } from '../../ui/states';
import { Wide } from '../../ui/wide';
import { AgentActions } from './agent-actions';
import type { Shown, SortBy } from './agent-order';
import { AgentLine, AgentTime, AgentWork } from './agent-work';
import classes from './floor.module.css';

interface Props {
  agents: readonly FloorAgent[];
  floor: FloorNow;
  skew: number;
  shown: Shown;
  show: (shown: Shown) => void;
}

/** One agent a line; the headings sort. */
export function AgentTable({ agents, floor, skew, shown, show }: Props) {
  const { t } = useTranslation();
  const heading = (by: SortBy, text: string) => {
    const sorted = shown.sort === by;
    return (
      <Table.Th aria-sort={sorted ? (shown.down ? 'descending' : 'ascending') : 'none'}>
        <button
          type="button"
          className={classes.sorts}
          onClick={() => show({ ...shown, sort: by, down: sorted ? !shown.down : false })}
        >
          {text} {sorted ? (shown.down ? '↓' : '↑') : ''}
        </button>
      </Table.Th>
    );
  };
  return (
    <Wide name={t('floor.agents')} least={620}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {heading('name', t('floor.name'))}
            {heading('state', t('floor.state'))}
            {heading('for', t('floor.for'))}
            <Table.Th>{t('floor.work')}</Table.Th>
            <Table.Th>
              <span className="only-heard">{t('floor.actions')}</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {agents.map((agent) => (
            <Table.Tr key={agent.agent}>
              <Table.Td fw={600}>{agent.name}</Table.Td>
              <Table.Td>
                <StateBadge state={agent.state as StateName} reason={agent.state === 'away' ? agent.reason : null} />
              </Table.Td>
              <Table.Td>
                <AgentTime agent={agent} alerts={floor.alerts} skew={skew} />
              </Table.Td>
              <Table.Td>
                <AgentWork agent={agent} queues={floor.queues} />
                <AgentLine agent={agent} />
              </Table.Td>
              <Table.Td>
                <AgentActions agent={agent} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Wide>
  );
}
