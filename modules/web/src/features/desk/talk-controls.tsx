import { Button, Loader } from '@mantine/core';
import {
  IconArrowForwardUp,
  IconDialpad,
  IconMessageCircleQuestion,
  IconMicrophone,
  IconMicrophoneOff,
  IconPhoneOff,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhoneState } from './phone/phone';
import { SolidButton } from './solid-button';
import classes from './talk.module.css';
import type { TalkActions } from './talk-actions';

interface Props {
  talk: TalkActions;
  phone: PhoneState;
  padShown: boolean;
  mute: () => void;
  pad: () => void;
  end: () => void;
}

/** Everything that is always in reach, each at its place, whatever the talk does. */
export function TalkControls({ talk, phone, padShown, mute, pad, end }: Props) {
  const { t } = useTranslation();
  const live = phone.kind === 'live';
  const muted = live && phone.muted;
  const { now, act, pending, ask } = talk;
  const held = now?.customer?.held ?? false;
  const leaves = now?.me && now.customer && !now.me.leads;
  return (
    <div className={classes.controls}>
      <Control icon={muted ? IconMicrophoneOff : IconMicrophone} on={muted} can={live} act={mute}>
        {muted ? t('call.unmute') : t('call.mute')}
      </Control>
      <Control
        icon={held ? IconPlayerPlay : IconPlayerPause}
        on={held}
        can={now?.can.has(held ? 'resume' : 'hold')}
        busy={pending === 'hold' || pending === 'resume'}
        act={() => act(held ? 'resume' : 'hold')}
      >
        {held ? t('call.resume') : t('call.hold')}
      </Control>
      <Control icon={IconDialpad} can={live} expanded={padShown} act={pad}>
        {t('call.keypad')}
      </Control>
      <Control icon={IconArrowForwardUp} can={now?.can.has('transfer')} act={() => ask('transfer')}>
        {t('call.transfer')}
      </Control>
      <Control icon={IconMessageCircleQuestion} can={now?.can.has('consult')} act={() => ask('consult')}>
        {t('call.consult')}
      </Control>
      <SolidButton token="breach" px="xs" leftSection={<IconPhoneOff size={18} aria-hidden />} onClick={end}>
        {now?.phase === 'dialling' ? t('call.cancel') : leaves ? t('call.leave') : t('call.end')}
      </SolidButton>
    </div>
  );
}

interface ControlProps {
  icon: ComponentType<{ size: number; 'aria-hidden': boolean }>;
  /** Of a switch: whether it is on. */
  on?: boolean;
  can?: boolean;
  busy?: boolean;
  expanded?: boolean;
  act: () => void;
  children: string;
}

function Control({ icon: Icon, on, can, busy, expanded, act, children }: ControlProps) {
  return (
    <Button
      h={40}
      px="xs"
      variant={on ? 'filled' : 'default'}
      color={on ? 'dark' : undefined}
      disabled={!can && !busy}
      aria-busy={busy}
      aria-pressed={on}
      aria-expanded={expanded}
      // disabled while it is on its way, it would lose the focus
      leftSection={busy ? <Loader size={18} color="currentColor" aria-hidden /> : <Icon size={18} aria-hidden />}
      onClick={busy ? undefined : act}
    >
      {children}
    </Button>
  );
}
