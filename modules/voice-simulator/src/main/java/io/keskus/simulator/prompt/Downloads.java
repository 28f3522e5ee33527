package io.keskus.simulator.prompt;

import io.keskus.simulator.audio.Wav;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Fetches the sound files of Play. Blocks: not for the carrier's thread. */
final class Downloads {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * A WAV file is heard; an MP3 file is silence of its length, with the trouble said.
     *
     * @throws IOException when there is no such file or it is neither of them
     */
    Prompt fetch(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        try {
            answer = http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IllegalArgumentException e) {
            throw new IOException("not an address of a sound file: " + address, e);
        }
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        var length = Mp3.length(answer.body());
        try {
            return Prompt.of(Wav.read(answer.body()).clip());
        } catch (IllegalArgumentException e) {
            if (length.isZero()) {
                throw new IOException(address + ": " + e.getMessage(), e);
            }
            return new Prompt(length, io.keskus.simulator.audio.Source.SILENCE, "MP3 is not decoded here");
        }
    }
}
