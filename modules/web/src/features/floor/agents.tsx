import { Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconHeadset, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorNow } from '../../api/floor-types';
import { Empty } from '../../ui/empty';
import { Panel } from '../../ui/panel';
import { AgentCards } from './agent-cards';
import { EVERYBODY, STATE_ORDER, shownAgents } from './agent-order';
import { AgentTable } from './agent-table';

/** Who does what, and for how long, as a table or as cards. */
export function Agents({ floor, skew }: { floor: FloorNow; skew: number }) {
  const { t } = useTranslation();
  const [shown, show] = useState(EVERYBODY);
  const [cards, setCards] = useState(false);
  const narrow = useMediaQuery('(max-width: 48em)');
  const agents = shownAgents(floor.agents, shown);
  return (
    <Panel title={t('floor.agents')}>
      <Group gap="sm" mb="sm">
        <TextInput
          aria-label={t('floor.search')}
          placeholder={t('floor.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={shown.search}
          onChange={(event) => show({ ...shown, search: event.currentTarget.value })}
          style={{ flex: '1 1 160px' }}
        />
        <Select
          aria-label={t('floor.queue')}
          placeholder={t('floor.allQueues')}
          clearable
          clearButtonProps={{ 'aria-label': t('floor.allQueues') }}
          data={floor.queues.map((queue) => ({ value: queue.queue, label: queue.label }))}
          value={shown.queue}
          onChange={(queue) => show({ ...shown, queue })}
          w={160}
        />
        <Select
          aria-label={t('floor.state')}
          placeholder={t('floor.allStates')}
          clearable
          clearButtonProps={{ 'aria-label': t('floor.allStates') }}
          data={STATE_ORDER.map((state) => ({ value: state, label: t(`states.${state}`) }))}
          value={shown.states[0] ?? null}
          onChange={(state) => show({ ...shown, states: state ? [state] : [] })}
          w={150}
        />
        {narrow ? null : (
          <SegmentedControl
            aria-label={t('floor.look')}
            value={cards ? 'cards' : 'table'}
            onChange={(look) => setCards(look === 'cards')}
            data={[
              { value: 'table', label: t('floor.asTable') },
              { value: 'cards', label: t('floor.asCards') },
            ]}
          />
        )}
      </Group>
      {floor.agents.length === 0 ? <Empty icon={IconHeadset} text={t('floor.noAgents')} /> : null}
      {floor.agents.length > 0 && agents.length === 0 ? (
        <Empty icon={IconSearch} text={t('floor.nobodyFound')} />
      ) : null}
      {agents.length === 0 ? null : cards || narrow ? (
        <AgentCards agents={agents} floor={floor} skew={skew} />
      ) : (
        <AgentTable agents={agents} floor={floor} skew={skew} shown={shown} show={show} />
      )}
    </Panel>
  );
}
