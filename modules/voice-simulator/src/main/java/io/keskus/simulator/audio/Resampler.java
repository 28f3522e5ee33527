package io.keskus.simulator.audio;

/** Changes the rate of samples, by a windowed sinc: what the lower rate cannot hold is filtered out. */
public final class Resampler {

    private static final int LOBES = 12;
    private static final int MOST_PHASES = 4096;

    private Resampler() {}

    /**
     * The same sound at another rate.
     *
     * @param from samples a second of what is given, above 0
     * @param to samples a second of the answer, above 0
     */
    public static short[] resample(short[] samples, int from, int to) {
        if (from == to || samples.length == 0) {
            return samples;
        }
        int common = gcd(from, to);
        long up = to / common;
        long down = from / common;
        double cutoff = Math.min(1.0, (double) to / from);
        int reach = (int) Math.ceil(LOBES / cutoff);
        var kernels = new double[(int) Math.min(up, MOST_PHASES)][];
        var answer = new short[(int) (samples.length * up / down)];
        for (int i = 0; i < answer.length; i++) {
            long at = i * down;
            int phase = (int) (at % up * kernels.length / up);
            if (kernels[phase] == null) {
                kernels[phase] = kernel((double) phase / kernels.length, cutoff, reach);
            }
            answer[i] = at(samples, (int) (at / up), kernels[phase], reach);
        }
        return answer;
    }

    private static short at(short[] samples, int centre, double[] kernel, int reach) {
        double sum = 0;
        int first = Math.max(0, reach - 1 - centre);
        int last = Math.min(kernel.length, samples.length - centre + reach - 1);
        for (int k = first; k < last; k++) {
            sum += kernel[k] * samples[centre - reach + 1 + k];
        }
        return Frame.saturated((int) Math.round(sum));
    }

    private static double[] kernel(double fraction, double cutoff, int reach) {
        var kernel = new double[2 * reach];
        double sum = 0;
        for (int k = 0; k < kernel.length; k++) {
            double distance = k - reach + 1 - fraction;
            kernel[k] = sinc(distance * cutoff) * hann(distance / reach);
            sum += kernel[k];
        }
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] /= sum;
        }
        return kernel;
    }

    private static double sinc(double x) {
        return Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double hann(double x) {
        return Math.abs(x) >= 1 ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * x);
    }

    private static int gcd(int one, int other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
