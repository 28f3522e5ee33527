import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCircleCheck, IconMoon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { colours, STATES } from '../../ui/states';
import { Timer } from '../../ui/timer';
import { useCall } from './call';
import classes from './desk.module.css';

/** Why somebody takes no work, as they may say it. */
export const REASONS = ['lunch', 'break', 'meeting', 'training', 'after-work', 'end-of-day'] as const;

/** What the agent does now and for how long, and a menu to change it. */
export function PresenceMenu() {
  const { t } = useTranslation();
  const { presence, skew, link, actions, presenceShown, showPresence } = useCall();
  if (!presence) return null;
  const { token, icon: Icon } = STATES[presence.state];
  const { tint, text } = colours(token);
  return (
    <Menu opened={presenceShown} onChange={showPresence} position="bottom-end" width={240} shadow="md">
      <Menu.Target>
        <Button
          className={classes.presence}
          style={{ background: tint, color: text }}
          disabled={link.kind !== 'open'}
          leftSection={<Icon size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          aria-label={t('presence.change', { state: t(`states.${presence.state}`) })}
        >
          <span className={classes.presenceWord}>{t(`states.${presence.state}`)}</span>
          <Timer since={presence.since} skew={skew} />
        </Button>
      </Menu.Target>
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
        {presence.state === 'talking' ? <Menu.Label>{t('presence.afterTalk')}</Menu.Label> : null}
      </Menu.Dropdown>
    </Menu>
  );
}
