import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FloorAgent, FloorNow } from '../../api/floor-types';
import { StateBadge } from '../../ui/state-badge';
import { colours, STATES } from '../../ui/states';
import { AgentActions } from './agent-actions';
import { STATE_ORDER } from './agent-order';
import { AgentLine, AgentTime, AgentWork } from './agent-work';
import classes from './floor.module.css';

interface Props {
  agents: readonly FloorAgent[];
  floor: FloorNow;
  skew: number;
}

/** The agents as cards, under a heading for each state. */
export function AgentCards({ agents, floor, skew }: Props) {
  const { t } = useTranslation();
  return (
    <Stack>
      {STATE_ORDER.map((state) => {
        const those = agents.filter((agent) => agent.state === state);
        if (those.length === 0) return null;
        return (
          <section key={state} aria-label={t(`states.${state}`)}>
            <Title order={3} size="h5" mb="xs">
              {t(`states.${state}`)} · {those.length}
            </Title>
            <div className={classes.cards}>
              {those.map((agent) => (
                <article
                  key={agent.agent}
                  className={classes.card}
                  style={{ ['--card' as string]: colours(STATES[state].token).solid }}
                >
                  <Group justify="space-between" wrap="nowrap">
                    <Text fw={600}>{agent.name}</Text>
                    <AgentTime agent={agent} alerts={floor.alerts} skew={skew} />
                  </Group>
                  <div>
                    <StateBadge state={state} reason={state === 'away' ? agent.reason : null} />
                  </div>
                  <AgentWork agent={agent} queues={floor.queues} />
                  <AgentLine agent={agent} />
                  <AgentActions agent={agent} />
                </article>
              ))}
            </div>
          </section>
        );
      })}
    </Stack>
  );
}
