const LOW = [697, 770, 852, 941];
const HIGH = [1209, 1336, 1477];
const KEYS = '123456789*0#';

let shared;
const context = () => (shared ??= new AudioContext());

/** One call's sound: a voice out, an ear in, and how loud both are. */
export class Sound {
  #connection;
  #voice;
  #ear;
  #meters = {};

  /** @param ear the audio element that plays what is heard */
  constructor(ear, voice) {
    this.#ear = ear;
    this.#voice = voice;
    this.#meters.own = meter(voice.stream);
    this.#connect();
  }

  /** The offer of a call that starts here. */
  async offer() {
    const connection = this.#connection;
    await connection.setLocalDescription(await connection.createOffer());
    return connection.localDescription.sdp;
  }

  /** The carrier's answer to the offer. */
  accept(sdp) {
    return this.#connection.setRemoteDescription({ type: 'answer', sdp });
  }

  /** The answer to an offer of the carrier. */
  async answer(sdp) {
    const connection = this.#connection;
    await connection.setRemoteDescription({ type: 'offer', sdp });
    await connection.setLocalDescription(await connection.createAnswer());
    return connection.localDescription.sdp;
  }

  /** A new connection in place of a lost one; returns its offer. */
  renew() {
    this.#connection.close();
    this.#connect();
    return this.offer();
  }

  /** Loudness of both sides, 0 to 1. */
  levels() {
    return { own: this.#meters.own?.() ?? 0, their: this.#meters.their?.() ?? 0 };
  }

  close() {
    this.#connection.close();
    this.#voice.stop();
    this.#ear.srcObject = null;
  }

  #connect() {
    const connection = new RTCPeerConnection();
    const [track] = this.#voice.stream.getAudioTracks();
    connection.addTrack(track, this.#voice.stream);
    connection.ontrack = ({ streams: [stream] }) => {
      this.#ear.srcObject = stream;
      this.#meters.their = meter(stream);
      this.#ear.play().catch(() => {});
    };
    this.#connection = connection;
  }
}

/**
 * What this phone says: the microphone, a tone for those who have none, or nothing.
 * @param hertz of the tone; 0 for a soft one that comes and goes
 */
export async function voice(kind, hertz = 0) {
  await context().resume();
  if (kind === 'microphone') {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    return { stream, stop: () => stream.getTracks().forEach((track) => track.stop()) };
  }
  const out = new MediaStreamAudioDestinationNode(context());
  const tone = new OscillatorNode(context(), { frequency: hertz || 440 });
  const loudness = new GainNode(context(), { gain: kind === 'tone' ? 0.2 : 0 });
  tone.connect(loudness).connect(out);
  tone.start();
  const beat = kind === 'tone' && !hertz ? pulse(loudness) : null;
  return {
    stream: out.stream,
    stop: () => {
      clearInterval(beat);
      tone.stop();
    },
  };
}

/** The tones of a key in this phone's own ear; the carrier is told the key itself. */
export function beep(key) {
  const place = KEYS.indexOf(key);
  const loudness = new GainNode(context(), { gain: 0.05 });
  loudness.connect(context().destination);
  for (const frequency of [LOW[Math.floor(place / 3)], HIGH[place % 3]]) {
    const tone = new OscillatorNode(context(), { frequency });
    tone.connect(loudness);
    tone.start();
    tone.stop(context().currentTime + 0.12);
  }
}

function pulse(loudness) {
  const once = () => {
    const now = context().currentTime;
    loudness.gain.cancelScheduledValues(now);
    loudness.gain.setTargetAtTime(0.2, now, 0.05);
    loudness.gain.setTargetAtTime(0, now + 0.7, 0.15);
  };
  once();
  return setInterval(once, 2000);
}

function meter(stream) {
  const analyser = new AnalyserNode(context(), { fftSize: 1024 });
  new MediaStreamAudioSourceNode(context(), { mediaStream: stream }).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return () => {
    analyser.getFloatTimeDomainData(samples);
    const power = samples.reduce((sum, each) => sum + each * each, 0) / samples.length;
    const decibels = 10 * Math.log10(power + 1e-9);
    return Math.max(0, Math.min(1, (decibels + 60) / 50));
  };
}
