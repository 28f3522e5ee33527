import type { Device, PreflightTest } from '@twilio/voice-sdk';
import type { LineCheckResult } from '../../../api/line-checks';
import { LineLog, type Sample } from '../phone/quality';
import { soundChoice } from '../phone/sound-choice';
import { type Sampled, sampleOf } from '../phone/twilio-carrier';
import { twilioLibrary, why } from '../phone/twilio-library';
import { listen } from './microphone-level';

/** What a test call tells while it lasts. */
export interface TestEar {
  /** Once a second. */
  sample(sample: Sample): void;
  over(): void;
  failed(why: 'microphone' | 'carrier'): void;
}

/** Calls the carrier; there is one for its library, and one for tests. @returns gives up */
export type TestLine = (accessToken: string, ear: TestEar) => Promise<() => void>;

/** The carrier hangs up after ten seconds; whoever hears nothing of it for longer has no line. */
const AT_MOST = 40_000;

/**
 * Makes a test call, and listens to the microphone meanwhile.
 *
 * @param told how many seconds were measured, and how loud the microphone is, 0 to 100
 */
export async function testCall(
  accessToken: string,
  told: (seconds: number, level: number) => void,
  line: TestLine = twilioPreflight,
): Promise<LineCheckResult> {
  const { microphone } = soundChoice.snapshot();
  const audio = microphone ? { deviceId: { ideal: microphone } } : true;
  const stream = await navigator.mediaDevices?.getUserMedia({ audio }).catch(() => undefined);
  if (!stream) return { failed: 'microphone' };
  let loudest = 0;
  const log = new LineLog();
  let seconds = 0;
  const deafen = listen(stream, (level) => {
    loudest = Math.max(loudest, level);
    told(seconds, level);
  });
  try {
    const failed = await new Promise<'microphone' | 'carrier' | undefined>((settle) => {
      let stop = () => {};
      const patience = setTimeout(() => {
        stop();
        settle('carrier');
      }, AT_MOST);
      const end = (failure?: 'microphone' | 'carrier') => {
        clearTimeout(patience);
        settle(failure);
      };
      line(accessToken, {
        sample: (sample) => {
          log.add(sample);
          seconds++;
        },
        over: () => end(),
        failed: end,
      }).then(
        (giveUp) => {
          stop = giveUp;
        },
        () => end('carrier'),
      );
    });
    if (failed) return { failed };
    const summary = log.summary();
    return summary ? { ...summary, microphoneLevel: loudest } : { failed: 'carrier' };
  } finally {
    deafen();
  }
}

/** The library's own test of a line, with the microphone that the agent chose. */
const twilioPreflight: TestLine = async (accessToken, ear) => {
  const { Device: Usual, options } = await twilioLibrary();
  const { microphone } = soundChoice.snapshot();
  const rtcConstraints = microphone ? { audio: { deviceId: { ideal: microphone } } } : undefined;
  class Quiet extends Usual {
    constructor(token: string, given: Device.Options) {
      super(token, { ...given, ...options, closeProtection: false });
    }

    override connect(given: Device.ConnectOptions) {
      return super.connect({ ...given, rtcConstraints });
    }
  }
  const test = Usual.runPreflight(accessToken, {
    ...options,
    deviceFactory: Quiet,
  } as unknown as PreflightTest.Options);
  test.on('sample', (sampled: Sampled) => ear.sample(sampleOf(sampled)));
  test.on('completed', () => ear.over());
  test.on('failed', (error: { code?: number }) => ear.failed(why(error)));
  return () => test.stop();
};
