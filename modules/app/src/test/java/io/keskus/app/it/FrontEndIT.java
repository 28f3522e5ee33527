package io.keskus.app.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a browser is given, and what it may keep. */
class FrontEndIT extends Deployed {
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @Test
    void every_page_is_the_one_document_asked_for_anew_each_time() {
        for (var path : new String[] {"/", "/t/outdoor/desk", "/t/outdoor/tickets/0199"}) {
            var page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(header(page, "Content-Type")).startsWith("text/html");
            assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
            assertThat(header(page, "Content-Security-Policy")).contains("default-src 'self'");
            assertThat(page.body()).contains("<div id=\"root\">");
        }
    }

    @Test
    void a_document_that_did_not_change_is_not_sent_again() {
        var tag = header(get("/"), "ETag");
        var again = send(request("/t/outdoor/desk").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_script_is_kept_for_ever_and_comes_compressed() {
        var script = SCRIPT.matcher(get("/").body());
        assertThat(script.find()).isTrue();
        var answer = send(request(script.group(1)).header("Accept-Encoding", "br"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).contains("immutable");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("br");
        assertThat(header(answer, "Content-Type")).startsWith("text/javascript");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void a_missing_file_is_missing_and_no_page() {
        for (var path : new String[] {"/assets/gone-1.js", "/gone.js", "/assets/", "/.vite/manifest.json"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void nothing_inside_the_application_can_be_had() {
        for (var path : new String[] {"/WEB-INF/web.xml", "/assets/%2e%2e/WEB-INF/web.xml", "/META-INF/x.js"}) {
            assertThat(get(path).statusCode()).as(path).isBetween(400, 404);
        }
    }

    @Test
    void other_parts_answer_for_themselves() {
        assertThat(header(get("/api/v1/sign-in"), "Content-Type")).startsWith("application/json");
        assertThat(get("/api/v1/sign-in").body()).contains("\"keskus-web\"").doesNotContain("secret");
        assertThat(get("/health/live").body()).contains("UP");
        assertThat(get("/hooks/unknown").body()).doesNotContain("<div id=\"root\">");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
