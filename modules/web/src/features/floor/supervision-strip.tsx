import { Alert, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconEar, IconMicrophone, IconMicrophoneOff, IconPhoneOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SupervisionMode } from '../../api/floor-types';
import { useHangUp } from '../../api/hang-up';
import { ProblemNote } from '../../ui/problem-note';
import classes from './floor.module.css';
import { useSupervision } from './supervision';

const MODES: SupervisionMode[] = ['listen', 'whisper', 'barge'];

/** On every page while a talk is supervised: whose, how, and the way out. First one listens, the rest are switches. */
export default function SupervisionStrip() {
  const { t } = useTranslation();
  const { watched, line, failure, change, mute, end } = useSupervision();
  const hangUp = useHangUp();
  if (!watched) return failure ? <ProblemNote failure={failure} /> : null;
  const leads = watched.mode === 'take-over';
  return (
    <section className={classes.strip} aria-label={t('supervise.region')}>
      <Group gap="sm">
        <IconEar size={20} aria-hidden />
        <Text fw={600}>{t(`supervise.now.${watched.mode}`, { name: watched.name })}</Text>
        <Text size="sm" role="status">
          {t(`supervise.line.${line.kind}`)}
        </Text>
        {leads ? null : (
          <SegmentedControl
            aria-label={t('supervise.how')}
            value={watched.mode}
            onChange={(mode) => change(mode as SupervisionMode)}
            data={MODES.map((mode) => ({ value: mode, label: t(`supervise.${mode}`) }))}
          />
        )}
        {leads ? null : (
          <Button variant="default" h={40} disabled={line.kind !== 'live'} onClick={() => change('take-over')}>
            {t('supervise.take-over')}
          </Button>
        )}
        {watched.mode === 'listen' ? null : (
          <Button
            variant="default"
            h={40}
            disabled={line.kind !== 'live'}
            leftSection={
              line.muted ? <IconMicrophoneOff size={18} aria-hidden /> : <IconMicrophone size={18} aria-hidden />
            }
            onClick={mute}
          >
            {t(line.muted ? 'call.unmute' : 'call.mute')}
          </Button>
        )}
        <Button
          ml="auto"
          variant="default"
          h={40}
          leftSection={<IconPhoneOff size={18} aria-hidden />}
          onClick={() => (leads ? hangUp.mutate(watched.interaction) : end())}
        >
          {t(leads ? 'call.end' : 'supervise.leave')}
        </Button>
      </Group>
      {watched.mode === 'listen' ? <Text size="sm">{t('supervise.nobodyHears')}</Text> : null}
      {watched.mode === 'whisper' ? <Text size="sm">{t('supervise.agentHears', { name: watched.name })}</Text> : null}
      {line.kind === 'failed' ? <Alert variant="default">{line.detail || t('supervise.failed')}</Alert> : null}
      {failure ? <ProblemNote failure={failure} /> : null}
    </section>
  );
}
