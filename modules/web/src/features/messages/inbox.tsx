import { ActionIcon, Indicator, Popover, ScrollArea, Text } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnMessages } from '../../api/list-own-messages';
import { useReadMessage } from '../../api/read-message';
import { When } from '../../ui/when';
import { useWord } from './agent-word';
import classes from './messages.module.css';

/** Today's messages from supervisors, in the header; opening it is reading them. */
export default function Inbox() {
  const { t } = useTranslation();
  const [opened, open] = useState(false);
  const { put } = useWord();
  const messages = useOwnMessages().data ?? [];
  const read = useReadMessage();
  const unread = messages.filter((message) => !message.read);
  const toggle = () => {
    open(!opened);
    if (opened) return;
    for (const message of unread) {
      read.mutate(message.id);
      put(message.id);
    }
  };
  return (
    <Indicator disabled={unread.length === 0} label={unread.length} size={18} color="var(--ringing)">
      <Popover opened={opened} onChange={open} position="bottom-end" width={340} shadow="md" trapFocus>
        <Popover.Target>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t('word.inbox', { count: unread.length })}
            onClick={toggle}
          >
            <IconMessage size={18} aria-hidden />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('word.today')}>
          {messages.length === 0 ? <Text c="dimmed">{t('word.none')}</Text> : null}
          <ScrollArea.Autosize mah={360}>
            {messages.map((message) => (
              <div key={message.id} className={classes.item}>
                <Text size="sm" fw={600}>
                  {message.from} · <When at={message.sentAt} />
                  {message.queue ? ` · ${message.queue}` : ''}
                </Text>
                <Text className={classes.text}>{message.text}</Text>
              </div>
            ))}
          </ScrollArea.Autosize>
        </Popover.Dropdown>
      </Popover>
    </Indicator>
  );
}
