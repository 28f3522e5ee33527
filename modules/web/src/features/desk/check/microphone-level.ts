import { useEffect, useState } from 'react';

export type Hearing =
  | { kind: 'waiting' }
  | { kind: 'hears'; stream: MediaStream; level: number }
  /** Why not: in a page that is not secure, without a microphone, not allowed, or used by something else. */
  | { kind: 'deaf'; why: 'insecure' | 'none' | 'blocked' | 'busy' };

const EVERY = 100;

/** Listens to a microphone for as long as it is shown. @param device its id; undefined for the browser's choice */
export function useMicrophoneLevel(device: string | undefined): Hearing {
  const [hearing, setHearing] = useState<Hearing>({ kind: 'waiting' });

  useEffect(() => {
    if (!navigator.mediaDevices) {
      setHearing({ kind: 'deaf', why: 'insecure' });
      return;
    }
    let over = false;
    let stop = () => {};
    const audio = device ? { deviceId: { ideal: device } } : true;
    navigator.mediaDevices
      .getUserMedia({ audio })
      .then((stream) => {
        stop = listen(stream, (level) => setHearing({ kind: 'hears', stream, level }));
        if (over) stop();
      })
      .catch((failure) => {
        if (!over) setHearing({ kind: 'deaf', why: reason(failure) });
      });
    return () => {
      over = true;
      stop();
    };
  }, [device]);
  return hearing;
}

/** Tells how loud it is until it is stopped, which lets the microphone go too. */
export function listen(stream: MediaStream, tell: (level: number) => void): () => void {
  const audio = new AudioContext();
  const analyser = new AnalyserNode(audio, { fftSize: 1024 });
  audio.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    tell(levelOf(samples));
  }, EVERY);
  return () => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    void audio.close();
  };
}

/** 0 to 100: silence is below −60 dB, and a voice close by is near the top. */
export function levelOf(samples: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) sum += (samples[i] as number) ** 2;
  const decibels = 10 * Math.log10(sum / samples.length + 1e-12);
  return Math.max(0, Math.min(100, Math.round(((decibels + 60) / 50) * 100)));
}

/** Why a browser gives no microphone. */
export function reason(failure: unknown): 'none' | 'blocked' | 'busy' {
  const name = failure instanceof DOMException ? failure.name : '';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  return name === 'NotReadableError' ? 'busy' : 'blocked';
}
