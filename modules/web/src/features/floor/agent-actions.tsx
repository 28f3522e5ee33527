import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconCircleCheck, IconDots, IconEar, IconLogout, IconMessage, IconMoon } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorAgent, SupervisionMode } from '../../api/floor-types';
import { useSetAgentState, type WantedState } from '../../api/set-agent-state';
import { ProblemNote } from '../../ui/problem-note';
import { MessageDialog } from './message-dialog';
import { useSupervision } from './supervision';

const REASONS = ['lunch', 'break', 'meeting', 'training', 'after-work', 'end-of-day'] as const;
const FURTHER: SupervisionMode[] = ['whisper', 'barge', 'take-over'];

/** What a supervisor does with one agent. */
export function AgentActions({ agent }: { agent: FloorAgent }) {
  const { t } = useTranslation();
  const { begin, watched } = useSupervision();
  const change = useSetAgentState();
  const [writes, setWrites] = useState(false);
  const { interaction } = agent;
  const talk = agent.state === 'talking' && interaction ? { interaction, agent: agent.agent, name: agent.name } : null;
  const here = watched?.agent === agent.agent;
  const set = (wanted: Omit<WantedState, 'agent'>) => change.mutate({ agent: agent.agent, ...wanted });
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {talk && !here ? (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconEar size={16} aria-hidden />}
          aria-label={t('supervise.listenTo', { name: agent.name })}
          onClick={() => begin(talk, 'listen')}
        >
          {t('supervise.listen')}
        </Button>
      ) : null}
      <Menu position="bottom-end" width={220} shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label={t('floor.more', { name: agent.name })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {talk && !here
            ? FURTHER.map((mode) => (
                <Menu.Item key={mode} leftSection={<IconEar size={16} />} onClick={() => begin(talk, mode)}>
                  {t(`supervise.${mode}`)}
                </Menu.Item>
              ))
            : null}
          {talk && !here ? <Menu.Divider /> : null}
          <Menu.Item leftSection={<IconMessage size={16} />} onClick={() => setWrites(true)}>
            {t('floor.message')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t('floor.setState')}</Menu.Label>
          <Menu.Item
            leftSection={<IconCircleCheck size={16} color="var(--available)" />}
            disabled={!agent.connected}
            onClick={() => set({ state: 'ready' })}
          >
            {t('states.ready')}
          </Menu.Item>
          {REASONS.map((reason) => (
            <Menu.Item
              key={reason}
              leftSection={<IconMoon size={16} color="var(--away)" />}
              onClick={() => set({ state: 'away', reason })}
            >
              {t('states.away')} · {t(`reasons.${reason}`)}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => set({ state: 'signed-out' })}>
            {t('floor.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {change.error ? <ProblemNote failure={change.error} again={change.reset} /> : null}
      <MessageDialog opened={writes} close={() => setWrites(false)} to={{ agent: agent.agent, name: agent.name }} />
    </Group>
  );
}
