import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteRecording } from '../../api/delete-recording';
import { ProblemNote } from '../../ui/problem-note';

interface Props {
  interaction: string;
  recording: string;
  close: () => void;
}

/** Asks for a reason before sound is deleted for good. */
export function DeletionDialog({ interaction, recording, close }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const deletion = useDeleteRecording();
  return (
    <Modal opened onClose={close} title={t('deletion.title')} closeButtonProps={{ 'aria-label': t('keys.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          deletion.mutate({ interaction, recording, reason: reason.trim() }, { onSuccess: close });
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t('deletion.what')}</Text>
          <Textarea
            label={t('deletion.reason')}
            required
            autosize
            minRows={2}
            maxLength={500}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {deletion.error ? <ProblemNote failure={deletion.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" color="red.9" loading={deletion.isPending} disabled={reason.trim() === ''}>
              {t('deletion.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
