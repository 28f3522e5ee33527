import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorQueue } from '../../api/floor-types';
import { useSendMessage } from '../../api/send-message';
import { ProblemNote } from '../../ui/problem-note';

const LONGEST = 500;
const ALL = 'all';

interface Props {
  opened: boolean;
  close: () => void;
  /** One agent; without, the audience is chosen among everybody and the queues. */
  to?: { agent: string; name: string };
  queues?: readonly FloorQueue[];
}

/** Writes to one agent, to those of a queue, or to everybody. */
export function MessageDialog({ opened, close, to, queues = [] }: Props) {
  const { t } = useTranslation();
  const send = useSendMessage();
  const [text, setText] = useState('');
  const [audience, setAudience] = useState(ALL);
  const whole = text.trim();
  const submit = () =>
    send.mutate(
      { text: whole, agent: to?.agent, queue: to || audience === ALL ? undefined : audience },
      {
        onSuccess: () => {
          setText('');
          close();
        },
      },
    );
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={to ? t('floor.messageTo', { name: to.name }) : t('floor.message')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (whole) submit();
        }}
      >
        <Stack>
          {to ? null : (
            <Select
              label={t('floor.to')}
              allowDeselect={false}
              value={audience}
              onChange={(value) => setAudience(value ?? ALL)}
              data={[
                { value: ALL, label: t('floor.everybody') },
                ...queues.map((queue) => ({ value: queue.queue, label: t('floor.agentsOf', { queue: queue.label }) })),
              ]}
            />
          )}
          <Textarea
            label={t('floor.text')}
            data-autofocus
            autosize
            minRows={3}
            maxLength={LONGEST}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {text.length} / {LONGEST}
            </Text>
            <Button type="submit" loading={send.isPending} disabled={!whole}>
              {t('floor.send')}
            </Button>
          </Group>
          {send.error ? <ProblemNote failure={send.error} /> : null}
        </Stack>
      </form>
    </Modal>
  );
}
