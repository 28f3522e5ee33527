import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TestEar, testCall } from './test-call';

const SECOND = { mos: 4.4, jitter: 2, rtt: 40, loss: 0 };

let loudness = 0.3;

class FakeAnalyser {
  fftSize = 4;
  getFloatTimeDomainData(samples: Float32Array) {
    samples.fill(loudness);
  }
}

class FakeAudio {
  createMediaStreamSource() {
    return { connect: () => undefined };
  }
  close() {
    return Promise.resolve();
  }
}

const stopped = vi.fn();
const microphone = vi.fn(() => Promise.resolve({ getTracks: () => [{ stop: stopped }] }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('AudioContext', FakeAudio);
  vi.stubGlobal('AnalyserNode', FakeAnalyser);
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: microphone } });
  loudness = 0.3;
  stopped.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A line that lasts for some seconds and ends as it is told. */
const lasting = (seconds: number, end: (ear: TestEar) => void) => async (_: string, ear: TestEar) => {
  for (let i = 1; i <= seconds; i++) setTimeout(() => ear.sample(SECOND), i * 1000);
  setTimeout(() => end(ear), seconds * 1000 + 500);
  return () => undefined;
};

const call = async (line: Parameters<typeof testCall>[2]) => {
  const made = testCall('token', () => undefined, line);
  await vi.advanceTimersByTimeAsync(60_000);
  return made;
};

describe('a test call', () => {
  it('tells what was measured, and how loud the microphone was', async () => {
    expect(await call(lasting(9, (ear) => ear.over()))).toEqual({
      seconds: 9,
      mos: 440,
      worstMos: 440,
      jitterMillis: 2,
      roundTripMillis: 40,
      lossPerMille: 0,
      microphoneLevel: 99,
    });
    expect(stopped).toHaveBeenCalled();
  });

  it('tells a silent microphone by its loudness', async () => {
    loudness = 0;
    expect(await call(lasting(9, (ear) => ear.over()))).toMatchObject({ microphoneLevel: 0 });
  });

  it('has no line when nothing came through, or nothing ends it', async () => {
    expect(await call(lasting(0, (ear) => ear.over()))).toEqual({ failed: 'carrier' });
    expect(await call(lasting(0, () => undefined))).toEqual({ failed: 'carrier' });
    expect(await call(() => Promise.reject(new Error('no library')))).toEqual({ failed: 'carrier' });
  });

  it('says when it was the microphone', async () => {
    expect(await call(lasting(0, (ear) => ear.failed('microphone')))).toEqual({ failed: 'microphone' });
    microphone.mockImplementationOnce(() => Promise.reject(new DOMException('', 'NotFoundError')));
    expect(await call(lasting(9, (ear) => ear.over()))).toEqual({ failed: 'microphone' });
  });
});
