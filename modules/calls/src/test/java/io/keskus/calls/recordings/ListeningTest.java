package io.keskus.calls.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.api.ListeningResource;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has a link hears one recording for a while, and that it was heard is journaled first. */
class ListeningTest extends OnTheDisk {
    private static final byte[] WAV = Wavs.talk(10);
    private static final String EEVA = "member:eeva";

    private ListeningResource resource;
    private InteractionId call;

    @BeforeEach
    void begin() {
        resource = new ListeningResource(bench.recordings);
        call = bench.stored();
    }

    @Test
    void a_link_gives_all_of_it() throws IOException {
        var answer = resource.listen(link(false), null);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderString("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(body(answer)).isEqualTo(WAV);
    }

    @Test
    void a_player_reads_it_in_parts() throws IOException {
        var link = link(false);
        var middle = resource.listen(link, "bytes=100-4999");
        assertThat(middle.getStatus()).isEqualTo(206);
        assertThat(middle.getHeaderString("Content-Range")).isEqualTo("bytes 100-4999/" + WAV.length);
        assertThat(middle.getHeaderString("Content-Length")).isEqualTo("4900");
        assertThat(body(middle)).isEqualTo(Arrays.copyOfRange(WAV, 100, 5000));
        assertThat(body(resource.listen(link, "bytes=-10")))
                .isEqualTo(Arrays.copyOfRange(WAV, WAV.length - 10, WAV.length));
        assertThat(body(resource.listen(link, "bytes=5000-"))).isEqualTo(Arrays.copyOfRange(WAV, 5000, WAV.length));
    }

    @Test
    void a_range_outside_is_refused_and_one_that_cannot_be_read_is_ignored() {
        var outside = resource.listen(link(false), "bytes=" + WAV.length + "-");
        assertThat(outside.getStatus()).isEqualTo(416);
        assertThat(outside.getHeaderString("Content-Range")).isEqualTo("bytes */" + WAV.length);
        for (var odd : new String[] {"bytes=5-2", "bytes=-", "lines=1-2", "bytes=1-2,5-6"}) {
            assertThat(resource.listen(link(false), odd).getStatus()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void who_listened_is_journaled_once_for_each_link_before_any_sound_leaves() {
        var link = link(false);
        assertThat(bench.noted(call)).doesNotContain("heard by " + EEVA);
        resource.listen(link, "bytes=0-1");
        resource.listen(link, "bytes=2-3");
        resource.listen(link(true), null);
        assertThat(bench.noted(call)).containsExactly("stored by upkeep", "heard by " + EEVA, "downloaded by " + EEVA);
    }

    @Test
    void a_download_has_a_name() {
        assertThat(resource.listen(link(true), null).getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"recording-2026-03-02-080000.wav\"");
    }

    @Test
    void a_link_ends() {
        var link = link(false);
        bench.realTime.later(Duration.ofMinutes(14));
        assertThat(resource.listen(link, null).getStatus()).isEqualTo(200);
        bench.realTime.later(Duration.ofMinutes(1));
        assertRefused("link-expired", link);
    }

    @Test
    void a_link_that_was_changed_is_none() {
        var link = link(false);
        assertRefused("link-unknown", link.substring(0, link.length() - 2) + "AA");
        assertRefused("link-unknown", "x");
        assertRefused("link-unknown", "");
        assertRefused("link-unknown", "a.b");
    }

    @Test
    void a_link_of_one_tenant_opens_nothing_at_another() {
        try (var other = new RecordingBench(database, disk)) {
            var sealed = link(false).split("\\.")[1];
            var there = Base64.getUrlEncoder().withoutPadding().encodeToString(Ids.bytes(other.tenant.value()));
            assertRefused("link-unknown", there + "." + sealed);
            var recording = bench.id(call);
            assertRefused(
                    "recording-not-there", () -> other.in(() -> other.recordings.link(recording, EEVA, false, "api")));
            assertThat(other.in(() -> other.recordings.isCall(call))).isFalse();
            assertThat(bench.in(() -> bench.recordings.isCall(call))).isTrue();
            assertThat(other.in(() -> other.recordings.list(call, Optional.empty())))
                    .isEmpty();
            assertThat(other.in(() -> other.recordings.find(call, recording, Optional.empty())))
                    .isEmpty();
            assertThat(other.in(() -> other.recordings.findPeaks(recording))).isEmpty();
        }
    }

    @Test
    void a_link_says_nothing_of_who_made_it_or_of_what() {
        var link = link(false);
        assertThat(new String(Base64.getUrlDecoder().decode(link.split("\\.")[1]), StandardCharsets.ISO_8859_1))
                .doesNotContain("eeva")
                .doesNotContain(call.toString());
    }

    @Test
    void what_was_deleted_is_gone_for_links_too() throws IOException {
        var link = link(false);
        bench.blobs.delete(bench.tenant, "recordings/" + bench.id(call));
        assertRefused("recording-gone", link);
        bench.clock.later(Duration.ofDays(31));
        bench.sweep();
        assertRefused("recording-gone", link);
        assertRefused("recording-not-there", () -> link(false));
    }

    private String link(boolean download) {
        var url = bench.in(() -> bench.recordings.link(bench.id(call), EEVA, download, "api"))
                .url();
        assertThat(url).startsWith("/api/v1/listening/");
        return url.substring("/api/v1/listening/".length());
    }

    private static byte[] body(Response answer) throws IOException {
        var out = new ByteArrayOutputStream();
        ((StreamingOutput) answer.getEntity()).write(out);
        return out.toByteArray();
    }

    private void assertRefused(String type, String link) {
        assertRefused(type, () -> resource.listen(link, null));
    }

    private static void assertRefused(String type, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().type())
                .isEqualTo(type));
    }
}
