import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recording } from '../../api/types';
import { span } from '../../ui/clock';
import classes from './player.module.css';
import { outline } from './sound';

const STEP = 5;
const LEAP = 30;

interface Props {
  recording: Recording;
  /** How loud each part is; without it only the line of time is drawn. */
  channels: number[][];
  at: number;
  seek: (to: number) => void;
}

/** Both sides of a talk over time, and a slider to move in it. */
export function Waveform({ recording, channels, at, seek }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const seconds = recording.seconds ?? 0;
  const share = seconds > 0 ? Math.min(1, at / seconds) : 0;

  const point = (event: PointerEvent) => {
    const area = box.current?.getBoundingClientRect();
    if (area) seek(((event.clientX - area.left) / area.width) * seconds);
  };
  const press = (event: KeyboardEvent) => {
    const to = target(event.key, at, seconds);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    seek(to);
  };
  return (
    <div
      ref={box}
      className={classes.wave}
      role="slider"
      tabIndex={0}
      aria-label={t('player.position')}
      aria-valuemin={0}
      aria-valuemax={Math.round(seconds)}
      aria-valuenow={Math.round(at)}
      aria-valuetext={t('player.of', { at: span(at * 1000), length: span(seconds * 1000) })}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) point(event);
      }}
    >
      {channels.map((peaks, channel) => (
        <Lane
          // biome-ignore lint/suspicious/noArrayIndexKey: a channel is its place
          key={channel}
          peaks={peaks}
          share={share}
          side={channels.length === 1 ? 'caller' : channel === 0 ? 'customer' : 'agent'}
        />
      ))}
      <Pauses recording={recording} seconds={seconds} />
      <span className={classes.head} style={{ left: `${share * 100}%` }} aria-hidden />
    </div>
  );
}

function Lane({ peaks, share, side }: { peaks: number[]; share: number; side: 'caller' | 'customer' | 'agent' }) {
  const clip = useId();
  const path = outline(peaks);
  const width = Math.max(1, peaks.length - 1);
  return (
    <svg
      className={classes.lane}
      data-side={side === 'agent' ? 'agent' : 'customer'}
      viewBox={`0 0 ${width} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <clipPath id={clip}>
        <rect x="0" y="0" width={width * share} height="100" />
      </clipPath>
      <path d={path} className={classes.coming} />
      <path d={path} className={classes.played} clipPath={`url(#${clip})`} />
    </svg>
  );
}

function Pauses({ recording, seconds }: { recording: Recording; seconds: number }) {
  const { t } = useTranslation();
  if (seconds <= 0) return null;
  return recording.pauses.map(({ from = 0, until }) => {
    const end = Math.min(until ?? seconds, seconds);
    return (
      <span
        key={from}
        className={classes.pause}
        title={t('player.pausedPart')}
        style={{ left: `${(from / seconds) * 100}%`, width: `${(Math.max(0, end - from) / seconds) * 100}%` }}
      />
    );
  });
}

function target(key: string, at: number, seconds: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return at + STEP;
    case 'ArrowLeft':
    case 'ArrowDown':
      return at - STEP;
    case 'PageUp':
      return at + LEAP;
    case 'PageDown':
      return at - LEAP;
    case 'Home':
      return 0;
    case 'End':
      return seconds;
    default:
      return undefined;
  }
}
