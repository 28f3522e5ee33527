import type { Call, Device } from '@twilio/voice-sdk';
import type { Invitation } from '../../../api/types';
import type { Carrier, Line, LineEar } from './phone';
import type { Sample } from './quality';
import { soundChoice } from './sound-choice';
import { twilioLibrary, why } from './twilio-library';

const DIGIT_PAUSE = 'w';

/** The carrier's own library, loaded when there may be calls. */
export const twilioCarrier: Carrier = {
  async prepare(): Promise<void> {
    await twilioLibrary();
  },

  async join(invitation: Invitation, ear: LineEar): Promise<Line> {
    const { Device, options } = await twilioLibrary();
    const device = new Device(invitation.accessToken, options);
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

/** A second of a call in the library's words. */
export interface Sampled {
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
  call.on('sample', (sampled: Sampled) => ear.sample(sampleOf(sampled)));
}

/** The same in ours. */
export function sampleOf({ mos, jitter, rtt, packetsLostFraction }: Sampled): Sample {
  return { mos, jitter, rtt, loss: packetsLostFraction };
}
