import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { colours, STATES } from '../../ui/states';
import { Timer } from '../../ui/timer';
import { useCall } from './call';
import classes from './desk.module.css';

const Choices = lazy(() => import('./presence-choices'));

/** What the agent does now and for how long, and a menu to change it. */
export function PresenceMenu() {
  const { t } = useTranslation();
  const { presence, skew, link, showPresence } = useCall();
  if (!presence) return null;
  const { token, icon: Icon } = STATES[presence.state];
  const { tint, text } = colours(token);
  const button = (press?: () => void) => (
    <Button
      className={classes.presence}
      style={{ background: tint, color: text }}
      disabled={link.kind !== 'open'}
      leftSection={<Icon size={16} aria-hidden />}
      rightSection={<IconChevronDown size={14} aria-hidden />}
      aria-label={t('presence.change', { state: t(`states.${presence.state}`) })}
      onClick={press}
    >
      <span className={classes.presenceWord}>{t(`states.${presence.state}`)}</span>
      <Timer since={presence.since} skew={skew} />
    </Button>
  );
  // pressed before the choices are there, the menu opens when they come
  return (
    <Suspense fallback={button(() => showPresence(true))}>
      <Choices button={button()} />
    </Suspense>
  );
}
