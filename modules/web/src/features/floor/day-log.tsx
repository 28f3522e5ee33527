import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FloorAction, FloorNow, SentMessage } from '../../api/floor-types';
import { useFloorActions } from '../../api/list-floor-actions';
import { useSentMessages } from '../../api/list-sent-messages';
import { Panel } from '../../ui/panel';
import { When } from '../../ui/when';
import classes from './floor.module.css';
import { Nothing } from './queues';

/** Today's messages with who has read them, and what was done to agents, by whom. */
export function DayLog({ floor }: { floor: FloorNow }) {
  const { t } = useTranslation();
  const { receivers, readers } = floor.messages;
  const messages = useSentMessages(`${receivers} ${readers}`).data ?? [];
  const actions = useFloorActions().data ?? [];
  return (
    <Panel title={t('floor.today')}>
      <Stack gap="xs">
        {messages.length + actions.length === 0 ? <Nothing text={t('floor.nothingYet')} /> : null}
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
        {actions.map((action) => (
          <Action key={`${action.at} ${action.agent}`} action={action} />
        ))}
      </Stack>
    </Panel>
  );
}

function Message({ message }: { message: SentMessage }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text size="sm">
        <When at={message.sentAt} /> · {message.from} → {message.to ?? t('floor.everybody')}{' '}
        <span className={classes.target}>
          {t('floor.readBy', { readers: message.readers, receivers: message.receivers })}
        </span>
      </Text>
      <Text>{message.text}</Text>
    </div>
  );
}

function Action({ action }: { action: FloorAction }) {
  const { t } = useTranslation();
  const state = action.what === 'signed-out' ? t('floor.signedOut') : t(`states.${action.what as 'away'}`);
  const reason = action.reason ? ` · ${t(`reasons.${action.reason as 'lunch'}`, { defaultValue: action.reason })}` : '';
  return (
    <Text size="sm">
      <When at={action.at} /> · {t('floor.setBy', { by: action.by, name: action.agentName, state: state + reason })}
    </Text>
  );
}
