import type { Call, Device } from '@twilio/voice-sdk';
import type { Invitation } from '../../../api/types';
import { signInPlace } from '../../../session/sign-in';
import type { Carrier, Line, LineEar } from './phone';
import silence from './silence.wav?url';
import { soundChoice } from './sound-choice';

const SOUNDS = ['disconnect', 'incoming', 'outgoing', 'dtmfh', 'dtmfs', ...Array.from('0123456789', (n) => `dtmf${n}`)];
const DIGIT_PAUSE = 'w';
/** The library's errors about the microphone are numbered 31401 to 31499. */
const MICROPHONE = /^314\d\d$/;

/** The carrier's own library, loaded when there may be calls. */
export const twilioCarrier: Carrier = {
  async prepare(): Promise<void> {
    await library();
  },

  async join(invitation: Invitation, ear: LineEar): Promise<Line> {
    const { Device, signalling } = await library();
    const device = new Device(invitation.accessToken, options(signalling?.host));
    device.on('error', (error) => ear.failed(why(error), error.message));
    const { microphone, speaker } = soundChoice.snapshot();
    if (speaker) await device.audio?.speakerDevices.set(speaker).catch(() => undefined);
    const rtcConstraints = microphone ? { audio: { deviceId: { ideal: microphone } } } : undefined;
    const call = await device.connect({ params: invitation.params, rtcConstraints }).catch((error) => {
      device.destroy();
      throw error;
    });
    listen(device, call, ear);
    return {
      mute: (on) => call.mute(on),
      press: (keys) => call.sendDigits(keys.replace(/[^0-9*#]/g, DIGIT_PAUSE)),
      hangUp: () => {
        call.disconnect();
        device.destroy();
      },
    };
  },
};

async function library() {
  const { phone } = await signInPlace();
  const signalling = phone ? new URL(phone) : undefined;
  if (signalling?.protocol === 'ws:') withoutTls(signalling.host);
  const { Device } = await import('@twilio/voice-sdk');
  return { Device, signalling };
}

/** A second of a call in the library's words. */
interface Sampled {
  mos: number | null;
  jitter: number;
  rtt: number;
  packetsLostFraction: number;
}

function listen(device: Device, call: Call, ear: LineEar): void {
  const over = () => {
    device.destroy();
    ear.ended();
  };
  call.on('accept', () => ear.live());
  call.on('reconnecting', () => ear.reconnecting(true));
  call.on('reconnected', () => ear.reconnecting(false));
  call.on('disconnect', over);
  call.on('cancel', over);
  call.on('reject', () => ear.failed('carrier', ''));
  call.on('error', (error) => ear.failed(why(error), error.message));
  call.on('sample', ({ mos, jitter, rtt, packetsLostFraction }: Sampled) =>
    ear.sample({ mos, jitter, rtt, loss: packetsLostFraction }),
  );
}

function why(error: { code: number }): 'microphone' | 'carrier' {
  return MICROPHONE.test(String(error.code)) ? 'microphone' : 'carrier';
}

/** Sounds of the library would be fetched from elsewhere, and the desk has its own. */
function options(signalling: string | undefined): Device.Options {
  const common = {
    closeProtection: true,
    logLevel: 'silent',
    sounds: Object.fromEntries(SOUNDS.map((name) => [name, silence])),
    codecPreferences: ['opus', 'pcmu'],
  };
  // not in the library's types: another place for its signalling, where nothing takes its reports
  const elsewhere = signalling ? { chunderw: signalling, publishEvents: false } : {};
  return { ...common, ...elsewhere } as unknown as Device.Options;
}

let plain: string | undefined;

// the library knows TLS only, which a simulator on this machine has no certificate for; it takes the class when loaded
function withoutTls(host: string): void {
  if (plain === host) return;
  plain = host;
  const Usual = window.WebSocket;
  window.WebSocket = class extends Usual {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(String(address).replace(`wss://${host}/`, `ws://${host}/`), protocols);
    }
  };
}
