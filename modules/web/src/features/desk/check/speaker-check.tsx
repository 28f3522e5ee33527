import { Button, Group } from '@mantine/core';
import { IconHeadphones, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ring } from '../phone/ring';
import { useSoundChoice } from '../phone/sound-choice';
import { DeviceChoice } from './device-choice';
import { useDevices } from './devices';
import { playTone } from './play';
import { Section } from './section';

const ONE_RING = 2000;

/** Where the caller is heard, and where it rings: a headset for the one, the room for the other. */
export function SpeakerCheck() {
  const { t } = useTranslation();
  const [choice, choose] = useSoundChoice();
  const { speakers } = useDevices(true);
  const ringOnce = () => {
    const stop = ring();
    setTimeout(stop, ONE_RING);
  };
  return (
    <Section icon={IconHeadphones} title={t('check.speaker')}>
      <Group align="end" wrap="wrap">
        <DeviceChoice
          label={t('check.whichSpeaker')}
          devices={speakers}
          chosen={choice.speaker}
          choose={(speaker) => choose({ speaker })}
        />
        <Button
          variant="default"
          h={40}
          leftSection={<IconPlayerPlay size={18} aria-hidden />}
          onClick={() => void playTone(choice.speaker)}
        >
          {t('check.tone')}
        </Button>
      </Group>
      <Group align="end" wrap="wrap">
        <DeviceChoice
          label={t('check.whichRing')}
          devices={speakers}
          chosen={choice.ring}
          choose={(device) => choose({ ring: device })}
        />
        <Button variant="default" h={40} leftSection={<IconPlayerPlay size={18} aria-hidden />} onClick={ringOnce}>
          {t('check.ring')}
        </Button>
      </Group>
    </Section>
  );
}
