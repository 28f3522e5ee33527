import { Alert, Button, Group, Text } from '@mantine/core';
import { IconMicrophone, IconMicrophoneOff, IconMoon, IconPhoneOutgoing } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Timer } from '../../ui/timer';
import { AnswersByPhone } from './answers-by-phone';
import { CallCard } from './call-card';
import { CheckButton } from './check/check-button';
import { useDesk } from './desk';
import type { Presence } from './messages';
import { useMicrophone } from './phone/microphone';
import { SolidButton } from './solid-button';
import type { Unreached } from './talk';
import { UnfitLine, useUnfitLine } from './unfit-line';
import { UnreachedNote } from './unreached-note';

interface Props {
  presence: Presence;
  skew: number;
  missed?: string;
  unreached?: Unreached;
  enabled: boolean;
  ready: () => void;
  away: () => void;
  callOut: () => void;
}

/** No call: ready and waiting, or away and why. */
export function IdleCard({ presence, skew, missed, unreached, enabled, ready, away, callOut }: Props) {
  const { t } = useTranslation();
  const [microphone, ask] = useMicrophone();
  const unfit = useUnfitLine(useDesk().agent !== undefined);
  const waits = presence.state === 'ready';
  const reason = presence.reason
    ? t(`reasons.${presence.reason}` as 'reasons.lunch', { defaultValue: presence.reason })
    : undefined;
  return (
    <CallCard
      state={waits ? 'ready' : 'away'}
      title={waits ? t('idle.waiting') : (reason ?? t('states.away'))}
      subtitle={waits ? t('idle.waitingWhat') : t('idle.awayWhat')}
      time={<Timer since={presence.since} skew={skew} />}
    >
      <UnreachedNote of={unreached} />
      {missed && !waits ? (
        <Text size="sm">{t(`missed.${missed}` as 'missed.timed-out', { defaultValue: '' })}</Text>
      ) : null}
      {microphone === 'blocked' || microphone === 'none' ? (
        <Alert
          variant="default"
          style={{ borderColor: 'var(--hold)' }}
          icon={<IconMicrophoneOff color="var(--hold)" />}
          title={t(`microphone.${microphone}`)}
        >
          {t('microphone.help')}
        </Alert>
      ) : null}
      {unfit ? <UnfitLine /> : null}
      <AnswersByPhone unfit={unfit || microphone === 'blocked' || microphone === 'none'} />
      <Group gap="sm">
        {waits ? (
          <Button
            h={40}
            variant="default"
            disabled={!enabled}
            leftSection={<IconMoon size={18} aria-hidden />}
            onClick={away}
          >
            {t('idle.pause')}
          </Button>
        ) : (
          <SolidButton
            token="available"
            disabled={!enabled}
            onClick={() => {
              ready();
              if (microphone === 'unknown') void ask();
            }}
          >
            {t('idle.start')}
          </SolidButton>
        )}
        <Button
          h={40}
          variant="default"
          disabled={!enabled}
          leftSection={<IconPhoneOutgoing size={18} aria-hidden />}
          onClick={callOut}
        >
          {t('callOut.title')}
        </Button>
        <CheckButton />
        {microphone === 'unknown' ? (
          <Button
            h={40}
            variant="subtle"
            leftSection={<IconMicrophone size={18} aria-hidden />}
            onClick={() => void ask()}
          >
            {t('microphone.allow')}
          </Button>
        ) : null}
      </Group>
    </CallCard>
  );
}
