import { ActionIcon, Group, SegmentedControl, Skeleton, Switch, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconEar, IconLink } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useJournal } from '../../api/get-interaction';
import type { Entry } from '../../api/types';
import { span } from '../../ui/clock';
import { Panel } from '../../ui/panel';
import { usePlayedAt, usePlayerCount, usePlayHead } from '../../ui/play-head';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { LaneBoard, LaneTable } from './lane-board';
import { lanes } from './lanes';
import { useSentences } from './sentence';
import { type Line, story } from './story';
import classes from './timeline.module.css';

interface Props {
  interaction: string;
  /** Seconds since the call began, of the moment that is meant. */
  moment?: number;
}

/** The journal of a call, drawn: a lane for everybody who took part, and every fact in its order. */
export function Timeline({ interaction, moment }: Props) {
  const journal = useJournal(interaction);
  if (journal.error) return <ProblemNote failure={journal.error} again={() => void journal.refetch()} />;
  if (!journal.data) return <Skeleton height={320} />;
  return <Told entries={journal.data} moment={moment} />;
}

function Told({ entries, moment }: { entries: Entry[]; moment?: number }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [shown, setShown] = useState('drawing');
  const { say, nameOf } = useSentences(entries);
  const course = useMemo(() => lanes(entries), [entries]);
  const begin = Date.parse(entries[0]?.at ?? '');
  const head = usePlayHead();
  const at = usePlayedAt();
  usePlayerCount();
  const played = at === undefined ? undefined : at - begin;
  const lines = story(entries, all);
  const seek = (after: number) => head.seek(begin + after);
  useEffect(() => {
    if (moment !== undefined) head.moved(begin + moment * 1000);
  }, [head, begin, moment]);
  return (
    <Panel
      title={t('timeline.title')}
      aside={
        <Group gap="sm" justify="flex-end">
          <SegmentedControl
            size="xs"
            aria-label={t('timeline.shown')}
            value={shown}
            onChange={setShown}
            data={[
              { value: 'drawing', label: t('timeline.drawing') },
              { value: 'table', label: t('timeline.table') },
            ]}
          />
          <Switch label={t('timeline.all')} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        </Group>
      }
    >
      <p className="only-heard">{t('timeline.summary', { length: span(course.length) })}</p>
      {shown === 'drawing' ? <LaneBoard {...course} nameOf={nameOf} played={played} seek={seek} /> : null}
      <div className={shown === 'drawing' ? 'only-heard' : undefined}>
        <LaneTable lanes={course.lanes} nameOf={nameOf} />
      </div>
      <ol className={classes.story}>
        {lines.map((line, place) => (
          <Row
            key={line.seq}
            line={line}
            text={say(line.fact)}
            current={isCurrent(line, lines[place + 1], played)}
            meant={moment !== undefined && isCurrent(line, lines[place + 1], moment * 1000)}
            listen={head.covers(begin + line.after) ? () => seek(line.after) : undefined}
          />
        ))}
      </ol>
    </Panel>
  );
}

/** The last line before the moment that is played. */
function isCurrent(line: Line, next: Line | undefined, played: number | undefined): boolean {
  return played !== undefined && line.after <= played && (next === undefined || played < next.after);
}

interface RowProps {
  line: Line;
  text: string;
  current: boolean;
  /** The link that led here meant this one. */
  meant: boolean;
  /** There when something was recorded at that moment. */
  listen?: () => void;
}

function Row({ line, text, current, meant, listen }: RowProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (meant) row.current?.scrollIntoView({ block: 'center' });
  }, [meant]);
  return (
    <li ref={row} data-current={current || undefined} aria-current={current ? 'step' : undefined}>
      <span className={classes.after}>+{span(line.after)}</span>
      <span className={classes.what}>{text}</span>
      <span className={classes.at}>
        <When at={line.at} seconds />
      </span>
      <span className={classes.tools}>
        {listen ? (
          <Tooltip label={t('timeline.seek')}>
            <ActionIcon variant="subtle" color="gray" aria-label={`${t('timeline.seek')}: ${text}`} onClick={listen}>
              <IconEar size={16} />
            </ActionIcon>
          </Tooltip>
        ) : null}
        <CopyLink after={line.after} text={text} />
      </span>
    </li>
  );
}

function CopyLink({ after, text }: { after: number; text: string }) {
  const { t } = useTranslation();
  const clipboard = useClipboard();
  const copy = () => {
    const address = new URL(window.location.href);
    address.searchParams.set('at', String(Math.round(after / 1000)));
    clipboard.copy(address.toString());
  };
  const label = t(clipboard.copied ? 'timeline.copied' : 'timeline.link');
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={`${label}: ${text}`} onClick={copy}>
        <IconLink size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
