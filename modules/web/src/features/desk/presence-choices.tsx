import { Menu } from '@mantine/core';
import { IconCircleCheck, IconMoon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useThere } from '../../ui/there';
import { useCall } from './call';

/** Why somebody takes no work, as they may say it. */
const REASONS = ['lunch', 'break', 'meeting', 'training', 'after-work', 'end-of-day'] as const;

/** What an agent may change to, opened by the button. */
export default function PresenceChoices({ button }: { button: ReactNode }) {
  const { t } = useTranslation();
  const { presence, actions, presenceShown, showPresence } = useCall();
  const there = useThere();
  return (
    <Menu opened={there && presenceShown} onChange={showPresence} position="bottom-end" width={240} shadow="md">
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCircleCheck size={16} color="var(--available)" />} onClick={actions.ready}>
          {t('states.ready')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('presence.away')}</Menu.Label>
        {REASONS.map((reason) => (
          <Menu.Item
            key={reason}
            leftSection={<IconMoon size={16} color="var(--away)" />}
            onClick={() => actions.away(reason)}
          >
            {t(`reasons.${reason}`)}
          </Menu.Item>
        ))}
        {presence?.state === 'talking' ? <Menu.Label>{t('presence.afterTalk')}</Menu.Label> : null}
      </Menu.Dropdown>
    </Menu>
  );
}
