import { Button, Group } from '@mantine/core';
import {
  IconMicrophone,
  IconMicrophoneOff,
  IconPhone,
  IconPhoneOff,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session';
import { colours, STATES } from '../../ui/states';
import { Timer } from '../../ui/timer';
import { useCall } from './call';
import classes from './desk.module.css';
import { SolidButton } from './solid-button';
import { useCaller } from './work-facts';

/** The present call in one line, on every page but the desk itself. */
export function CallStrip() {
  const { t } = useTranslation();
  const { tenant } = useSession();
  const { presence, offer, work, contact, skew, line, actions, control } = useCall();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { name } = useCaller((offer ?? work)?.preview ?? { contact });
  const state = offer ? 'offered' : presence?.state;
  const busy = state === 'offered' || state === 'talking' || state === 'wrap-up';
  if (!presence || !busy || path === `/t/${tenant}/desk`) return null;
  const { token, icon: Icon } = STATES[state];
  const { tint, text, solid } = colours(token);
  const held = control.now?.customer?.held ?? false;
  const muted = line.kind === 'live' && line.muted;
  return (
    <section
      className={classes.strip}
      style={{ background: tint, color: text, borderColor: solid }}
      aria-label={t('call.strip')}
    >
      <Icon size={18} aria-hidden />
      <strong className={classes.stripName}>
        {t(`states.${state}`)} · {name}
      </strong>
      <Timer since={presence.since} skew={skew} />
      <Group gap="xs" ml="auto">
        {offer ? (
          <>
            <SolidButton token="available" leftSection={<IconPhone size={16} aria-hidden />} onClick={actions.answer}>
              {t('call.answer')}
            </SolidButton>
            <SolidButton token="breach" leftSection={<IconPhoneOff size={16} aria-hidden />} onClick={actions.decline}>
              {t('call.decline')}
            </SolidButton>
          </>
        ) : null}
        {state === 'talking' && line.kind === 'live' ? (
          <Button
            h={40}
            variant="default"
            aria-pressed={muted}
            leftSection={muted ? <IconMicrophoneOff size={16} aria-hidden /> : <IconMicrophone size={16} aria-hidden />}
            onClick={actions.mute}
          >
            {muted ? t('call.unmute') : t('call.mute')}
          </Button>
        ) : null}
        {state === 'talking' && (control.now?.can.has('hold') || control.now?.can.has('resume')) ? (
          <Button
            h={40}
            variant="default"
            aria-pressed={held}
            loading={control.pending !== undefined}
            leftSection={held ? <IconPlayerPlay size={16} aria-hidden /> : <IconPlayerPause size={16} aria-hidden />}
            onClick={() => control.act(held ? 'resume' : 'hold')}
          >
            {held ? t('call.resume') : t('call.hold')}
          </Button>
        ) : null}
        <Button h={40} variant="default" component={Link} to={`/t/${tenant}/desk`}>
          {t('call.toDesk')}
        </Button>
      </Group>
    </section>
  );
}
