import { Modal, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyList } from './key-list';
import { setLetterKeys, useLetterKeys } from './letter-keys';
import type { Place } from './shell';

interface Props {
  places: readonly Place[];
  /** Whether there is a desk, whose keys are told then. */
  calls: boolean;
  shown: boolean;
  hide: () => void;
}

/** All keys, and the switch that turns those of one letter off. */
export default function KeyHelp({ places, calls, shown, hide }: Props) {
  const { t } = useTranslation();
  const letters = useLetterKeys();
  return (
    <Modal opened={shown} onClose={hide} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('keys.close') }}>
      <KeyList places={places} calls={calls} letters={letters} />
      <Switch
        mt="md"
        label={t('keys.letters')}
        description={t('keys.lettersWhy')}
        checked={letters}
        onChange={(event) => setLetterKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
