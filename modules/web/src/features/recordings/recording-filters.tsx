import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecordingFilter } from '../../api/find-recordings';
import { useAgents } from '../../api/list-agents';
import { useQueues } from '../../api/list-queues';
import panel from '../../ui/panel.module.css';
import classes from './recordings.module.css';

const OUTCOMES = ['ANSWERED', 'VOICEMAIL', 'ABANDONED', 'SELF_SERVED', 'LEFT_IN_IVR', 'NOT_REACHED', 'LOST'] as const;

/** The days as people choose them, and the rest as the API asks for it. */
export type Chosen = Omit<RecordingFilter, 'from' | 'until'> & { fromDay?: string; untilDay?: string };

/** What the API is asked: whole days of this browser's place, a number in E.164 form. */
export function asked({ fromDay, untilDay, number, ...rest }: Chosen): RecordingFilter {
  const filter: RecordingFilter = { ...rest };
  if (fromDay) filter.from = new Date(`${fromDay}T00:00`).toISOString();
  if (untilDay) {
    const end = new Date(`${untilDay}T00:00`);
    end.setDate(end.getDate() + 1);
    filter.until = end.toISOString();
  }
  const digits = number?.replace(/[^+\d]/g, '');
  if (digits && digits.length > 5) filter.number = digits;
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value)) as RecordingFilter;
}

/** Which recordings are wanted. */
export function RecordingFilters({ chosen, choose }: { chosen: Chosen; choose: (next: Chosen) => void }) {
  const { t } = useTranslation();
  const queues = useQueues().data?.items ?? [];
  const agents = useAgents().data?.items ?? [];
  const all = { value: '', label: t('recordings.all') };
  const field = (name: keyof Chosen) => ({
    label: t(`recordingFilter.${name}` as 'recordingFilter.queue'),
    value: chosen[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) =>
      choose({ ...chosen, [name]: event.currentTarget.value || undefined }),
  });
  return (
    <search className={panel.panel} style={{ padding: 16 }} aria-label={t('recordingFilter.title')}>
      <div className={classes.filters}>
        <TextInput type="date" {...field('fromDay')} />
        <TextInput type="date" {...field('untilDay')} />
        <TextInput type="tel" placeholder="+358…" {...field('number')} />
        <NativeSelect {...field('queue')} data={[all, ...queues.map(({ name, label }) => ({ value: name, label }))]} />
        <NativeSelect
          {...field('agent')}
          data={[all, ...agents.map(({ agent, name }) => ({ value: agent, label: name }))]}
        />
        <NativeSelect
          {...field('kind')}
          data={[
            all,
            ...(['TALK', 'VOICEMAIL'] as const).map((value) => ({ value, label: t(`recordingKind.${value}`) })),
          ]}
        />
        <NativeSelect
          {...field('outcome')}
          data={[all, ...OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))]}
        />
        <NativeSelect
          {...field('minSeconds')}
          data={[
            all,
            ...[30, 60, 300, 600].map((value) => ({
              value: String(value),
              label: t('recordings.atLeast', { minutes: value / 60 }),
            })),
          ]}
        />
        <NativeSelect
          {...field('held')}
          data={[
            all,
            { value: 'true', label: t('recordingFilter.isHeld') },
            { value: 'false', label: t('recordingFilter.isNotHeld') },
          ]}
        />
        <Button variant="default" onClick={() => choose({})} disabled={Object.values(chosen).every((value) => !value)}>
          {t('recordingFilter.clear')}
        </Button>
      </div>
    </search>
  );
}
