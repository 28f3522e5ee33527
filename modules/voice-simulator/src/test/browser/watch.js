// what a test wants to see of a page, loaded before anything else of it

/** Every connection that the page makes. */
window.connections = [];
window.RTCPeerConnection = class extends window.RTCPeerConnection {
  constructor(...all) {
    super(...all);
    window.connections.push(this);
  }
};

/** Every socket that it opens; with ?plain the gateway of this machine without TLS, as docs/api/simulator.md has it. */
window.sockets = [];
const plain = new URLSearchParams(location.search).has('plain');
window.WebSocket = class extends window.WebSocket {
  constructor(address, protocols) {
    super(plain ? String(address).replace(/^wss:(\/\/localhost:\d+\/signal)$/, 'ws:$1') : address, protocols);
    window.sockets.push(this);
  }
};

/** Packets, and energy as getStats counts it. */
window.measure = async () => {
  const seen = { packets: 0, lost: 0, heard: 0, spoken: 0 };
  for (const each of (await window.connections.at(-1).getStats()).values()) {
    if (each.type === 'inbound-rtp') {
      seen.packets = each.packetsReceived;
      seen.lost = each.packetsLost;
      seen.heard = each.totalAudioEnergy;
    }
    if (each.type === 'media-source') {
      seen.spoken = each.totalAudioEnergy;
    }
  }
  return seen;
};

/**
 * The strongest frequency of what is heard, in hertz: the middle of nine looks at a sixth of a second each, since a
 * browser that stretches a frame to bridge a late one bends a single look.
 */
window.pitch = async () => {
  const context = (window.pitchContext ??= new AudioContext());
  const { track } = window.connections.at(-1).getReceivers()[0];
  const analyser = new AnalyserNode(context, { fftSize: 8192, smoothingTimeConstant: 0 });
  new MediaStreamAudioSourceNode(context, { mediaStream: new MediaStream([track]) }).connect(analyser);
  const spectrum = new Float32Array(analyser.frequencyBinCount);
  const looks = [];
  while (looks.length < 9) {
    await new Promise((later) => setTimeout(later, 250));
    analyser.getFloatFrequencyData(spectrum);
    looks.push((spectrum.indexOf(Math.max(...spectrum)) * context.sampleRate) / analyser.fftSize);
  }
  return looks.sort((one, other) => one - other)[4];
};
