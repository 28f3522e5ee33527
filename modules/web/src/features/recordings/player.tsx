import { ActionIcon, Loader, NativeSelect, SegmentedControl, Switch, Tooltip } from '@mantine/core';
import {
  IconDownload,
  IconHeadset,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconUser,
  IconVolume,
} from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeaks } from '../../api/get-peaks';
import { type ListeningPage, useListeningLink } from '../../api/post-listening-link';
import type { Recording } from '../../api/types';
import { span } from '../../ui/clock';
import { usePlayable, usePlayHead } from '../../ui/play-head';
import { ProblemNote } from '../../ui/problem-note';
import classes from './player.module.css';
import { silences } from './sound';
import { type Side, useSound } from './use-sound';
import { Waveform } from './waveform';

const RATES = ['0.75', '1', '1.25', '1.5', '1.75', '2'];

interface Props {
  interaction: string;
  recording: Recording;
  page: ListeningPage;
  /** Whether whoever listens may save it. */
  mayDownload: boolean;
}

/** Plays one recording: both sides over time, faster or slower, either side alone. */
export default function Player({ interaction, recording, page, mayDownload }: Props) {
  const { t } = useTranslation();
  const peaks = usePeaks(interaction, recording.id);
  const channels = peaks.data?.channels ?? [];
  const seconds = recording.seconds ?? 0;
  const [skips, setSkips] = useState(false);
  const silent = useMemo(() => silences(channels, seconds), [channels, seconds]);
  const sound = useSound({ interaction, recording, page, silent, skipsSilence: skips });
  useFollowed(recording, sound);
  const label = sound.playing ? t('player.pause') : t('player.play');
  return (
    <div className={classes.player}>
      <audio ref={sound.audio} preload="none" {...sound.events} />
      <div className={classes.board}>
        <Names sides={recording.channels} />
        <Waveform recording={recording} channels={channels} at={sound.at} seek={sound.seek} />
      </div>
      <div className={classes.controls}>
        {/* a button that is disabled while it loads would lose the focus */}
        <ActionIcon
          size={40}
          radius="xl"
          aria-label={label}
          aria-busy={sound.loading}
          onClick={sound.loading ? undefined : sound.toggle}
        >
          {sound.loading ? (
            <Loader size={20} color="currentColor" aria-hidden />
          ) : sound.playing ? (
            <IconPlayerPauseFilled size={20} />
          ) : (
            <IconPlayerPlayFilled size={20} />
          )}
        </ActionIcon>
        <span className={classes.time}>
          {span(sound.at * 1000)} / {span(seconds * 1000)}
        </span>
        <Rate change={sound.setRate} />
        {recording.channels === 2 ? <Sides change={sound.setSide} /> : null}
        {silent.length > 0 ? (
          <Switch
            label={t('player.skipSilence')}
            checked={skips}
            onChange={(event) => setSkips(event.currentTarget.checked)}
          />
        ) : null}
        <span className={classes.grow} />
        <Volume change={sound.setVolume} />
        {mayDownload ? <Download interaction={interaction} recording={recording} page={page} /> : null}
      </div>
      {sound.failure ? <ProblemNote failure={sound.failure} again={() => void sound.play()} /> : null}
    </div>
  );
}

/** What stands beside the player moves with it, and can move it. */
function useFollowed(recording: Recording, sound: ReturnType<typeof useSound>) {
  const head = usePlayHead();
  const { at, playing, seek, play } = sound;
  const began = Date.parse(recording.startedAt);
  const playable = useMemo(
    () => ({
      from: began,
      until: began + (recording.seconds ?? 0) * 1000,
      seek: (moment: number) => {
        seek((moment - began) / 1000);
        void play();
      },
    }),
    [began, recording.seconds, seek, play],
  );
  usePlayable(playable);
  useEffect(() => {
    if (playing) head.moved(began + at * 1000);
  }, [head, playing, began, at]);
}

function Names({ sides }: { sides: number }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.names}>
      <li data-side="customer">
        <IconUser size={16} aria-hidden />
        {t('player.customer')}
      </li>
      {sides === 2 ? (
        <li data-side="agent">
          <IconHeadset size={16} aria-hidden />
          {t('player.agent')}
        </li>
      ) : null}
    </ul>
  );
}

function Rate({ change }: { change: (rate: number) => void }) {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  return (
    <NativeSelect
      aria-label={t('player.speed')}
      size="xs"
      w={86}
      defaultValue="1"
      data={RATES.map((value) => ({ value, label: `${format.format(Number(value))}×` }))}
      onChange={(event) => change(Number(event.currentTarget.value))}
    />
  );
}

function Sides({ change }: { change: (side: Side) => void }) {
  const { t } = useTranslation();
  const [side, setSide] = useState<Side>('both');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('player.whoIsHeard')}
      value={side}
      data={[
        { value: 'both', label: t('player.both') },
        { value: 'customer', label: t('player.customer') },
        { value: 'agent', label: t('player.agent') },
      ]}
      onChange={(value) => {
        setSide(value as Side);
        change(value as Side);
      }}
    />
  );
}

function Volume({ change }: { change: (volume: number) => void }) {
  const { t } = useTranslation();
  return (
    <label className={classes.volume}>
      <IconVolume size={18} aria-hidden />
      <input
        type="range"
        min={0}
        max={1}
        step={0.05}
        defaultValue={1}
        aria-label={t('player.volume')}
        onChange={(event) => change(Number(event.currentTarget.value))}
      />
    </label>
  );
}

function Download({ interaction, recording, page }: Omit<Props, 'mayDownload'>) {
  const { t } = useTranslation();
  const link = useListeningLink();
  const save = async () => {
    const { url } = await link.mutateAsync({ interaction, recording: recording.id, download: true, page });
    window.location.assign(url);
  };
  return (
    <Tooltip label={t('player.download')}>
      <ActionIcon
        variant="default"
        size={32}
        aria-label={t('player.download')}
        loading={link.isPending}
        onClick={() => void save()}
      >
        <IconDownload size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
