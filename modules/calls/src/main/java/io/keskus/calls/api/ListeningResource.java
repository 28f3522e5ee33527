package io.keskus.calls.api;

import io.keskus.calls.RecordedSound;
import io.keskus.calls.Recordings;
import io.keskus.identity.OpenToAll;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.PlatformProviders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** The sound behind a link. A player sends no sign-in with it: the link itself is the right to hear. */
@ApplicationScoped
@Path("listening/{link}")
@OpenToAll
public class ListeningResource {
    private static final Logger LOG = Logger.getLogger(ListeningResource.class.getName());
    private static final String WAV = "audio/wav";
    private static final int BLOCK = 64 * 1024;
    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    private final Recordings recordings;

    /** For the container's proxy. */
    protected ListeningResource() {
        this(null);
    }

    @Inject
    public ListeningResource(Recordings recordings) {
        this.recordings = recordings;
    }

    /** All of it, or the one range of bytes that is asked for. */
    @GET
    @Produces(WAV)
    @SecurityRequirements
    @APIResponse(responseCode = "200", description = "All of it", content = @Content(mediaType = WAV))
    @APIResponse(responseCode = "206", description = "The range", content = @Content(mediaType = WAV))
    @APIResponse(responseCode = "416", description = "Nothing of it is in the range")
    public Response listen(@PathParam("link") String link, @HeaderParam("Range") String range) {
        var sound = recordings.open(link);
        requireBytes(sound);
        if (!ByteRange.isAsked(range)) {
            return answer(sound, 200, new ByteRange(0, sound.bytes() - 1));
        }
        return ByteRange.parse(range, sound.bytes())
                .map(part -> answer(sound, 206, part))
                .orElseGet(() -> outside(sound));
    }

    /** Before the first byte of an answer, after which nobody could be told. */
    private static void requireBytes(RecordedSound sound) {
        try (var channel = sound.source().open().orElse(null)) {
            if (channel == null) {
                throw new ProblemException(
                        Problem.of("recording-gone", "Recording gone", 410, "its sound was deleted meanwhile"));
            }
        } catch (IOException failure) {
            LOG.log(Level.SEVERE, "the sound of a recording cannot be read", failure);
            throw new ProblemException(Problem.of(
                    "recording-unreadable", "Recording unreadable", 503, "its sound cannot be read now: try again"));
        }
    }

    private static Response answer(RecordedSound sound, int status, ByteRange part) {
        var answer = Response.status(status)
                .type(WAV)
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.ETAG, "\"" + HexFormat.of().formatHex(sound.sha256()) + "\"")
                .entity((StreamingOutput) out -> copy(sound, part, out));
        if (status == 206) {
            answer.header("Content-Range", part.of(sound.bytes()));
        }
        if (sound.download()) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"recording-" + IN_NAMES.format(sound.startedAt()) + ".wav\"");
        }
        return answer.build();
    }

    private static Response outside(RecordedSound sound) {
        var problem = Problem.of(
                "range-outside", "Range outside", 416, "the recording has " + sound.bytes() + " bytes, from 0");
        return Response.status(problem.status())
                .type(PlatformProviders.PROBLEM_JSON)
                .header("Content-Range", "bytes */" + sound.bytes())
                .entity(PlatformProviders.problemJson(problem))
                .build();
    }

    private static void copy(RecordedSound sound, ByteRange part, OutputStream out) throws IOException {
        try (var channel = sound.source().open().orElseThrow(() -> new IOException("deleted meanwhile"))) {
            channel.position(part.first());
            copy(channel, part.length(), out);
        }
    }

    private static void copy(SeekableByteChannel channel, long count, OutputStream out) throws IOException {
        var block = ByteBuffer.allocate(BLOCK);
        for (long left = count; left > 0; left -= block.position()) {
            block.clear().limit((int) Math.min(BLOCK, left));
            if (channel.read(block) < 0) {
                throw new IOException("a recording that ends before its end");
            }
            out.write(block.array(), 0, block.position());
        }
    }
}
