import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChangeLegalHold, useLegalHold } from '../../api/legal-hold';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { useWho } from './who';

/** Keeps the recordings of a call from being deleted, or lets them go again. */
export function HoldDialog({ interaction, held, close }: { interaction: string; held: boolean; close: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const change = useChangeLegalHold();
  const hold = useLegalHold(interaction, held);
  const who = useWho();
  return (
    <Modal
      opened
      onClose={close}
      title={t(held ? 'hold.lift' : 'hold.place')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ interaction, reason: held ? undefined : reason.trim() }, { onSuccess: close });
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t(held ? 'hold.liftWhat' : 'hold.placeWhat')}</Text>
          {held && hold.data ? (
            <Text size="sm" c="dimmed">
              {t('hold.placedBy', { who: who(hold.data.placedBy), reason: hold.data.reason })}{' '}
              <When at={hold.data.placedAt} />
            </Text>
          ) : null}
          {held ? null : (
            <Textarea
              label={t('hold.reason')}
              required
              autosize
              minRows={2}
              maxLength={500}
              data-autofocus
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {change.error ? <ProblemNote failure={change.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" loading={change.isPending} disabled={!held && reason.trim() === ''}>
              {t(held ? 'hold.lift' : 'hold.place')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
