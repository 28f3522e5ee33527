package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A tab that writes down what it asked for, and what its sockets said. */
final class WatchedTab {
    final Page page;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    WatchedTab(Page page) {
        this.page = page;
        page.onRequest(this::note);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> heard.add(frame.text())));
    }

    private void note(Request request) {
        var at = request.url().indexOf("/api/v1/tenants/");
        if (at >= 0) {
            asked.add(request.url().substring(at + "/api/v1/tenants/".length()));
        }
    }

    void shows(String tenantName, String ours, String theirs) {
        page.getByText(tenantName).first().waitFor();
        page.getByText(ours).first().waitFor();
        assertThat(page.locator("body").textContent()).doesNotContain(theirs);
    }

    /** What was said to it, that names something. */
    List<String> heardOf(String id) {
        return heard.stream().filter(message -> message.contains(id)).toList();
    }

    void isOf(String tenant, String ourSelf, String theirSelf) {
        World.eventually("a socket of " + tenant, Duration.ofSeconds(30), () -> heard.stream()
                .anyMatch(message -> message.contains("\"hello\"") && message.contains(ourSelf)));
        assertThat(heard).noneMatch(message -> message.contains(theirSelf));
        assertThat(asked).isNotEmpty().allMatch(path -> (path + "/").startsWith(tenant + "/"));
        var kept = (List<?>) page.evaluate("() => Object.keys(sessionStorage)");
        assertThat(kept)
                .isNotEmpty()
                .extracting(Object::toString)
                .filteredOn(key -> key.startsWith("keskus:"))
                .allMatch(key -> key.startsWith("keskus:" + tenant + ":"));
        var shared = (String) page.evaluate("() => JSON.stringify({...localStorage})");
        assertThat(shared).doesNotContain("access_token", "outdoor", "credit");
    }
}
