import { Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CallCheck } from './call-check';
import { MicrophoneCheck } from './microphone-check';
import { NetworkCheck } from './network-check';
import { OwnPhoneField } from './own-phone-field';
import { SpeakerCheck } from './speaker-check';

/** Before the first call: is the agent heard, does the agent hear, does the network carry it, and where else to call. */
export default function CheckDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('check.title')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      <Stack gap="xl">
        <MicrophoneCheck />
        <SpeakerCheck />
        <NetworkCheck />
        <CallCheck />
        <OwnPhoneField />
      </Stack>
    </Modal>
  );
}
