import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import { IconMicrophone, IconMicrophoneOff, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSoundChoice } from '../phone/sound-choice';
import { DeviceChoice } from './device-choice';
import { useDevices } from './devices';
import { useMicrophoneLevel } from './microphone-level';
import { playOn, recorded } from './play';
import { Section } from './section';

const SECONDS = 3;
const LOUD_ENOUGH = 25;

/** Which microphone, how loud it hears, and how one sounds. */
export function MicrophoneCheck() {
  const { t } = useTranslation();
  const [choice, choose] = useSoundChoice();
  const hearing = useMicrophoneLevel(choice.microphone);
  const { microphones } = useDevices(hearing.kind === 'hears');
  const [step, setStep] = useState<'idle' | 'recording' | 'playing'>('idle');
  const [heard, setHeard] = useState(false);
  const level = hearing.kind === 'hears' ? hearing.level : 0;
  useEffect(() => {
    if (level >= LOUD_ENOUGH) setHeard(true);
  }, [level]);

  const hearOneself = async () => {
    if (hearing.kind !== 'hears') return;
    setStep('recording');
    try {
      const said = await recorded(hearing.stream, SECONDS * 1000);
      setStep('playing');
      const player = await playOn(choice.speaker, said);
      await new Promise((resolve) => {
        player.onended = resolve;
      });
    } finally {
      setStep('idle');
    }
  };

  return (
    <Section icon={IconMicrophone} title={t('check.microphone')}>
      {hearing.kind === 'deaf' ? (
        <Alert
          variant="default"
          style={{ borderColor: 'var(--hold)' }}
          icon={<IconMicrophoneOff color="var(--hold)" />}
          title={t(`check.deaf.${hearing.why}`)}
        >
          {t(`check.deafHelp.${hearing.why}`)}
        </Alert>
      ) : null}
      <DeviceChoice
        label={t('check.whichMicrophone')}
        devices={microphones}
        chosen={choice.microphone}
        choose={(microphone) => choose({ microphone })}
      />
      {hearing.kind === 'hears' ? (
        <>
          <Progress.Root size="lg">
            <Progress.Section value={level} color="var(--available)" aria-label={t('check.level')} />
          </Progress.Root>
          <Text size="sm" c="dimmed" role="status">
            {heard ? t('check.heard') : t('check.speak')}
          </Text>
          <Group>
            <Button
              variant="default"
              h={40}
              leftSection={<IconPlayerPlay size={18} aria-hidden />}
              disabled={step !== 'idle'}
              onClick={() => void hearOneself()}
            >
              {t(`check.oneself.${step}`, { count: SECONDS })}
            </Button>
          </Group>
        </>
      ) : null}
    </Section>
  );
}
