import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerRecord, IconRecordMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useControlRecording } from '../../api/control-recording';
import { useTalkRecording } from '../../api/get-talk-recording';
import { useDesk, useDeskConnection } from './desk';
import type { RecordingState } from './messages';
import { useRefusalText } from './refusal-text';
import classes from './talk.module.css';

const LIVE = new Set<string>(['RUNNING', 'PAUSED', 'ENDED', 'DISCARDED']);
const TOKENS = { RUNNING: 'breach', PAUSED: 'hold', ENDED: 'away', DISCARDED: 'away' };

/** Whether the talk is recorded, and a pause for card data. What is not sure is said to be so. */
export function RecordingLight({ interaction }: { interaction: string }) {
  const { t } = useTranslation();
  const why = useRefusalText();
  const connection = useDeskConnection();
  const { recording } = useDesk();
  const told = recording?.interaction === interaction ? recording.state : undefined;
  const asked = useTalkRecording(interaction, told === undefined);
  const control = useControlRecording();
  const last = asked.data?.filter(({ kind, state }) => kind === 'TALK' && LIVE.has(state)).at(-1);
  const state = told ?? (last?.state as RecordingState | undefined);
  if (!state) return null;
  const paused = state === 'PAUSED';
  const act = (what: 'pause' | 'resume') =>
    control.mutate(
      { interaction, act: what },
      {
        onSuccess: ({ recording: now }) =>
          connection?.tell({
            type: 'heard',
            message: { type: 'recording', interaction, state: now as RecordingState },
            at: Date.now(),
          }),
      },
    );
  const Icon = paused ? IconPlayerPause : state === 'RUNNING' ? IconPlayerRecord : IconRecordMail;
  return (
    <div className={classes.recording} style={{ color: `var(--${TOKENS[state]}-text)` }}>
      <Icon size={18} aria-hidden />
      <span role="status">
        {control.isPending && !paused ? t('recordingLight.pausing') : t(`recordingLight.${state}`)}
      </span>
      {state === 'RUNNING' || paused ? (
        <Button
          ml="auto"
          size="xs"
          variant="default"
          loading={control.isPending}
          onClick={() => act(paused ? 'resume' : 'pause')}
        >
          {paused ? t('recordingLight.resume') : t('recordingLight.pause')}
        </Button>
      ) : null}
      {control.error ? <span role="alert">{why(control.error)}</span> : null}
    </div>
  );
}
