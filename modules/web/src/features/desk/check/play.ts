/** Plays sound on the device that the agent chose; a browser that cannot choose uses its own. */
export async function playOn(device: string | undefined, sound: Blob | MediaStream): Promise<HTMLAudioElement> {
  const element = new Audio();
  if (sound instanceof Blob) element.src = URL.createObjectURL(sound);
  else element.srcObject = sound;
  if (device && 'setSinkId' in element) await element.setSinkId(device).catch(() => undefined);
  await element.play();
  return element;
}

/** Two notes, for about a second. */
export async function playTone(device: string | undefined): Promise<void> {
  const audio = new AudioContext();
  const out = audio.createMediaStreamDestination();
  [440, 659.25].forEach((pitch, i) => {
    const at = audio.currentTime + i * 0.45;
    const loudness = new GainNode(audio, { gain: 0 });
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(0.2, at + 0.05);
    loudness.gain.linearRampToValueAtTime(0, at + 0.42);
    const tone = new OscillatorNode(audio, { frequency: pitch });
    tone.connect(loudness).connect(out);
    tone.start(at);
    tone.stop(at + 0.45);
  });
  const element = await playOn(device, out.stream);
  setTimeout(() => {
    element.pause();
    void audio.close();
  }, 1200);
}

/** What a stream says in the next seconds. */
export function recorded(stream: MediaStream, millis: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const recorder = new MediaRecorder(stream);
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onerror = () => reject(new Error('the browser cannot record'));
    recorder.onstop = () => resolve(new Blob(parts, { type: recorder.mimeType }));
    recorder.start();
    setTimeout(() => recorder.stop(), millis);
  });
}
