import type { Device } from '@twilio/voice-sdk';
import { signInPlace } from '../../../session/sign-in';
import silence from './silence.wav?url';

const SOUNDS = ['disconnect', 'incoming', 'outgoing', 'dtmfh', 'dtmfs', ...Array.from('0123456789', (n) => `dtmf${n}`)];
/** The library's errors about the microphone are numbered 31401 to 31499. */
const MICROPHONE = /^314\d\d$/;

/** The carrier's own library, loaded when it is needed first, and how it is to be used here. */
export interface TwilioLibrary {
  Device: typeof Device;
  options: Device.Options;
}

export async function twilioLibrary(): Promise<TwilioLibrary> {
  const { phone } = await signInPlace();
  const signalling = phone ? new URL(phone) : undefined;
  if (signalling?.protocol === 'ws:') withoutTls(signalling.host);
  const { Device } = await import('@twilio/voice-sdk');
  return { Device, options: options(signalling?.host) };
}

/** What an error of the library is about. */
export function why(error: { code?: number }): 'microphone' | 'carrier' {
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
