import { soundChoice } from './sound-choice';

type Chosen = AudioContext & { setSinkId: (device: string) => Promise<void> };

const NOTES = [659.25, 783.99];
const EVERY = 2400;

const RINGBACK = 425;
const RINGBACK_EVERY = 5000;

/** What somebody hears who calls a colleague, until it is answered; an outside number's own tone comes with the call. */
export function ringback(): () => void {
  const audio = new AudioContext();
  const once = () => {
    const tone = new OscillatorNode(audio, { frequency: RINGBACK, type: 'sine' });
    tone.connect(new GainNode(audio, { gain: 0.06 })).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 1);
  };
  once();
  const timer = setInterval(once, RINGBACK_EVERY);
  return () => {
    clearInterval(timer);
    void audio.close();
  };
}

/** Rings softly until it is told to stop; made here of two tones, so nothing is fetched. */
export function ring(): () => void {
  const audio = new AudioContext();
  const device = soundChoice.snapshot().ring;
  // not every browser can choose where a context sounds
  if (device && 'setSinkId' in audio) void (audio as Chosen).setSinkId(device).catch(() => undefined);
  const once = () => {
    NOTES.forEach((pitch, i) => {
      const at = audio.currentTime + i * 0.22;
      const tone = new OscillatorNode(audio, { frequency: pitch, type: 'sine' });
      const loudness = new GainNode(audio, { gain: 0 });
      loudness.gain.setValueAtTime(0, at);
      loudness.gain.linearRampToValueAtTime(0.12, at + 0.03);
      loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.7);
      tone.connect(loudness).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.8);
    });
  };
  once();
  const timer = setInterval(once, EVERY);
  return () => {
    clearInterval(timer);
    void audio.close();
  };
}
