import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks before a page is left whose changes are not saved; the browser asks before a tab is closed. */
export function Unsaved({ when }: { when: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal
      opened
      onClose={blocker.reset}
      title={t('unsaved.title')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      <Text mb="md">{t('unsaved.text')}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={blocker.proceed}>
          {t('unsaved.leave')}
        </Button>
        <Button data-autofocus onClick={blocker.reset}>
          {t('unsaved.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
