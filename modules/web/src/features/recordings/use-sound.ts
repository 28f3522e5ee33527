import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type ListeningPage, useListeningLink } from '../../api/post-listening-link';
import type { Recording } from '../../api/types';
import { type Part, skipTo, within } from './sound';

/** Who is heard: both, or one side alone. */
export type Side = 'both' | 'customer' | 'agent';

/** A link is asked for again when so much of its life is over. */
const LINK_LEFT = 60_000;

interface Wanted {
  interaction: string;
  recording: Recording;
  page: ListeningPage;
  silent: readonly Part[];
  skipsSilence: boolean;
}

/** The browser's own player without its looks: fetches a link at the first play and again when that has ended. */
export function useSound({ interaction, recording, page, silent, skipsSilence }: Wanted) {
  const seconds = recording.seconds ?? 0;
  const link = useListeningLink();
  const audio = useRef<HTMLAudioElement>(null);
  const sides = useRef<Sides>(undefined);
  const ends = useRef(0);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [failure, setFailure] = useState<Error>();

  const load = useCallback(async () => {
    const player = audio.current;
    if (!player) return;
    if (ends.current > Date.now() + LINK_LEFT && !player.error) return;
    const { url, expiresAt } = await link.mutateAsync({ interaction, recording: recording.id, download: false, page });
    const here = player.currentTime;
    player.src = url;
    player.currentTime = here;
    ends.current = Date.parse(expiresAt);
  }, [link.mutateAsync, interaction, recording.id, page]);

  const play = useCallback(async () => {
    const player = audio.current;
    if (!player) return;
    try {
      setFailure(undefined);
      const here = player.currentTime;
      await load();
      if (player.currentTime !== here) player.currentTime = here;
      if (recording.channels === 2) {
        sides.current ??= new Sides(player);
        sides.current.resume();
      }
      await player.play();
    } catch (reason) {
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) setFailure(reason as Error);
    }
  }, [load, recording.channels]);

  const toggle = useCallback(() => {
    if (audio.current?.paused === false) audio.current.pause();
    else void play();
  }, [play]);

  const seek = useCallback(
    (to: number) => {
      const player = audio.current;
      if (!player) return;
      const moment = within(to, seconds);
      player.currentTime = moment;
      setAt(moment);
    },
    [seconds],
  );

  const setRate = useCallback((rate: number) => {
    if (audio.current) audio.current.playbackRate = rate;
  }, []);

  const setVolume = useCallback((volume: number) => {
    if (audio.current) audio.current.volume = volume;
  }, []);

  const setSide = useCallback((side: Side) => {
    if (!audio.current) return;
    sides.current ??= new Sides(audio.current);
    sides.current.hear(side);
  }, []);

  useEffect(() => () => sides.current?.close(), []);

  const events = useMemo(
    () => ({
      onPlay: () => setPlaying(true),
      onPause: () => setPlaying(false),
      onEnded: () => setPlaying(false),
      onTimeUpdate: () => {
        const player = audio.current;
        if (!player) return;
        const next = skipsSilence && !player.paused ? skipTo(player.currentTime, silent) : undefined;
        if (next !== undefined) player.currentTime = next;
        setAt(player.currentTime);
      },
    }),
    [silent, skipsSilence],
  );

  return {
    audio,
    events,
    at,
    playing,
    failure,
    loading: link.isPending,
    play,
    toggle,
    seek,
    setRate,
    setVolume,
    setSide,
  };
}

/** Both channels on both ears, or one of them. */
class Sides {
  private readonly context = new AudioContext();
  private readonly gains: GainNode[];

  constructor(player: HTMLAudioElement) {
    const source = this.context.createMediaElementSource(player);
    const splitter = this.context.createChannelSplitter(2);
    source.connect(splitter);
    this.gains = [0, 1].map((channel) => {
      const gain = this.context.createGain();
      splitter.connect(gain, channel);
      gain.connect(this.context.destination);
      return gain;
    });
  }

  resume(): void {
    void this.context.resume();
  }

  hear(side: Side): void {
    // the first channel is what the customer said
    const heard = [side !== 'agent', side !== 'customer'];
    this.gains.forEach((gain, channel) => {
      gain.gain.value = heard[channel] ? 1 : 0;
    });
  }

  close(): void {
    void this.context.close();
  }
}
