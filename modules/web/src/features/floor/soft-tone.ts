/** One soft tone; made here, so nothing is fetched. */
export function softTone(): void {
  const audio = new AudioContext();
  const tone = new OscillatorNode(audio, { frequency: 523.25, type: 'sine' });
  const volume = new GainNode(audio, { gain: 0 });
  const at = audio.currentTime;
  volume.gain.linearRampToValueAtTime(0.12, at + 0.04);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.9);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + 1);
  tone.onended = () => void audio.close();
}
