import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconDialpad, IconMicrophone, IconMicrophoneOff, IconPhoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Timer } from '../../ui/timer';
import { CallCard } from './call-card';
import { Keypad } from './keypad';
import { LineNote } from './line-note';
import type { Presence } from './messages';
import { NoteField } from './note-field';
import type { PhoneState } from './phone/phone';
import { SolidButton } from './solid-button';
import type { Work } from './state';
import { useCaller, WorkFacts } from './work-facts';

interface Props {
  presence: Presence;
  work?: Work;
  skew: number;
  phone: PhoneState;
  padShown: boolean;
  asksToEnd: boolean;
  on: {
    mute: () => void;
    pad: () => void;
    press: (key: string) => void;
    end: () => void;
    askToEnd: (asks: boolean) => void;
    comeAgain: () => void;
  };
}

/** The agent talks: mute, keypad, end, a note beside. */
export function TalkCard({ presence, work, skew, phone, padShown, asksToEnd, on }: Props) {
  const { t } = useTranslation();
  const { name, number } = useCaller(work?.preview);
  const live = phone.kind === 'live';
  const muted = live && phone.muted;
  return (
    <CallCard
      state="talking"
      title={work ? name : t('call.inCall')}
      subtitle={number}
      time={<Timer since={presence.since} skew={skew} />}
    >
      <LineNote phone={phone} again={on.comeAgain} />
      <Group gap="sm">
        <Button
          h={40}
          variant={muted ? 'filled' : 'default'}
          color={muted ? 'dark' : undefined}
          disabled={!live}
          aria-pressed={muted}
          leftSection={muted ? <IconMicrophoneOff size={18} aria-hidden /> : <IconMicrophone size={18} aria-hidden />}
          onClick={on.mute}
        >
          {muted ? t('call.unmute') : t('call.mute')}
        </Button>
        <Button
          h={40}
          variant="default"
          disabled={!live}
          aria-expanded={padShown}
          leftSection={<IconDialpad size={18} aria-hidden />}
          onClick={on.pad}
        >
          {t('call.keypad')}
        </Button>
        <SolidButton token="breach" ml="auto" leftSection={<IconPhoneOff size={18} aria-hidden />} onClick={on.end}>
          {t('call.end')}
        </SolidButton>
      </Group>
      {padShown && live ? <Keypad press={on.press} /> : null}
      {work ? <WorkFacts work={work} skew={skew} waiting={false} /> : null}
      {presence.interaction ? <NoteField interaction={presence.interaction} contact={work?.preview.contact} /> : null}
      <Modal
        opened={asksToEnd}
        onClose={() => on.askToEnd(false)}
        title={t('call.endAsk')}
        closeButtonProps={{ 'aria-label': t('keys.close') }}
      >
        <Stack>
          <Text>{t('call.endWhat', { name })}</Text>
          <Group justify="flex-end">
            <Button variant="default" h={40} onClick={() => on.askToEnd(false)}>
              {t('call.goOn')}
            </Button>
            <SolidButton token="breach" data-autofocus onClick={on.end}>
              {t('call.end')}
            </SolidButton>
          </Group>
        </Stack>
      </Modal>
    </CallCard>
  );
}
