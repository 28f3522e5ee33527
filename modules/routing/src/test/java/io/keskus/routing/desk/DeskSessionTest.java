package io.keskus.routing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One tab's session over its connections. */
class DeskSessionTest {
    private static final TenantId OUTDOOR = new TenantId(new UUID(1, 1));
    private static final Member ANA =
            new Member(new MemberId(new UUID(2, 1)), "ana@outdoor.example", "Ana", Set.of(Role.AGENT), false);
    private static final String HELLO = "{\"v\":1,\"type\":\"hello\"}";

    private final Tab slow = Tab.slow();
    private final DeskSession session = opened(slow);

    @Test
    void messages_are_numbered_and_each_leaves_when_the_one_before_is_out() {
        say("one", "two");
        assertThat(slow.heard()).containsExactly("hello");

        slow.takesOne();
        slow.takesOne();

        assertThat(slow.heard()).containsExactly("hello", "1 say:one", "2 say:two");
    }

    @Test
    void what_comes_during_the_opening_is_told_after_it() {
        var tab = new Tab();
        var opening = new DeskSession(UUID.randomUUID(), OUTDOOR, ANA, tab);
        opening.send(said("meanwhile"));

        opening.opened(HELLO, List.of(said("what is so")));

        assertThat(tab.heard()).containsExactly("hello", "1 say:what is so", "2 say:meanwhile");
    }

    @Test
    void a_tab_that_comes_back_hears_what_it_missed_with_the_same_numbers_and_then_what_came_meanwhile() {
        say("one", "two", "three");
        slow.takesOne();
        slow.takesOne();
        slow.takesOne();
        session.lost(slow, 0);
        say("four");
        var back = new Tab();

        assertThat(session.resume(back, 1, HELLO)).isTrue();
        say("five");

        assertThat(back.heard()).containsExactly("hello", "2 say:two", "3 say:three", "4 say:four", "5 say:five");
    }

    @Test
    void a_connection_that_is_only_thought_alive_is_closed_when_its_tab_comes_back_and_disturbs_no_more() {
        say("one", "two");
        slow.takesOne();
        var back = new Tab();

        assertThat(session.resume(back, 0, HELLO)).isTrue();
        slow.takesOne();
        session.lost(slow, 0);
        say("three");

        assertThat(slow.closedWith).isEqualTo(CloseCode.GONE_ON);
        assertThat(back.heard()).containsExactly("hello", "1 say:one", "2 say:two", "3 say:three");
    }

    @Test
    void numbers_that_were_never_given_or_are_kept_no_more_cannot_be_resumed() {
        slow.takesAll();
        IntStream.rangeClosed(1, SentLog.MOST + 10).forEach(i -> say("message " + i));
        session.lost(slow, 0);

        assertThat(session.resume(new Tab(), 9, HELLO)).isFalse();
        assertThat(session.resume(new Tab(), SentLog.MOST + 11, HELLO)).isFalse();
        assertThat(session.resume(new Tab(), -1, HELLO)).isFalse();
        assertThat(session.resume(new Tab(), 10, HELLO)).isTrue();
    }

    @Test
    void what_a_tab_says_it_has_heard_is_kept_no_more() {
        slow.takesAll();
        say("one", "two");
        session.heard(1);
        session.lost(slow, 0);

        assertThat(session.resume(new Tab(), 0, HELLO)).isFalse();
        assertThat(session.resume(new Tab(), 1, HELLO)).isTrue();
    }

    @Test
    void of_large_messages_fewer_are_kept() {
        slow.takesAll();
        say("x".repeat(SentLog.MOST_CHARS / 2), "y".repeat(SentLog.MOST_CHARS / 2 + 100));
        session.lost(slow, 0);

        assertThat(session.resume(new Tab(), 0, HELLO)).isFalse();
    }

    @Test
    void a_tab_that_takes_nothing_is_closed_and_its_session_is_over() {
        for (int i = 0; i < Waiting.MOST; i++) {
            say("message " + i);
        }
        assertThat(slow.closedWith).isZero();

        say("one too many");

        assertThat(slow.closedWith).isEqualTo(CloseCode.TOO_SLOW);
        assertThat(session.ended()).isTrue();
        assertThat(session.resume(new Tab(), 0, HELLO)).isFalse();
        assertThat(slow.heard()).containsExactly("hello");
    }

    @Test
    void a_message_that_cannot_be_sent_closes_the_connection_and_the_session_waits() {
        say("one");
        slow.takesOne();
        slow.breaks();
        session.lost(slow, 0);
        var back = new Tab();

        assertThat(slow.closedWith).isEqualTo(CloseCode.TOO_SLOW);
        assertThat(session.resume(back, 0, HELLO)).isTrue();
        assertThat(back.heard()).containsExactly("hello", "1 say:one");
    }

    @Test
    void a_slow_tab_is_told_the_newest_about_each_thing_and_is_not_closed() {
        session.subscribe("floor");
        session.snapshot("floor", Outgoing.of(Messages.snapshot("floor", text("all"))));
        for (int i = 0; i < 10_000; i++) {
            session.news("floor", news("agent " + i % 500, "change " + i));
        }

        slow.takesAll();

        assertThat(slow.closedWith).isZero();
        assertThat(slow.heard()).hasSize(502);
        assertThat(slow.heard()).startsWith("hello", "1 floor:snapshot:all", "2 floor:news:change 9500");
        assertThat(slow.heard()).endsWith("501 floor:news:change 9999");
    }

    /** The container takes everything into its own memory and says that it went out. */
    @Test
    void to_a_tab_that_answers_nothing_no_more_leaves_than_may_be_underway_and_news_replace_each_other() {
        slow.takesAll();
        slow.answersTo = null;
        session.subscribe("floor");
        session.snapshot("floor", Outgoing.of(Messages.snapshot("floor", text("x".repeat(Underway.MOST_CHARS)))));
        for (int i = 0; i < 10_000; i++) {
            session.news("floor", news("agent " + i % 3, "change " + i));
        }
        assertThat(slow.heard()).hasSize(2);

        session.arrived(slow, Long.MAX_VALUE);
        assertThat(slow.heard()).as("an answer to what nobody asked").hasSize(2);

        session.arrived(slow, slow.asked);
        assertThat(slow.heard().subList(2, 5))
                .containsExactly("2 floor:news:change 9999", "3 floor:news:change 9997", "4 floor:news:change 9998");
    }

    @Test
    void another_connection_begins_with_nothing_underway() {
        slow.takesAll();
        slow.answersTo = null;
        say("x".repeat(Underway.MOST_CHARS), "two");
        var lostMark = slow.asked;
        var back = new Tab();

        assertThat(session.resume(back, 1, HELLO)).isTrue();
        session.arrived(slow, lostMark);

        assertThat(back.heard()).containsExactly("hello", "2 say:two");
    }

    @Test
    void of_a_topic_nothing_is_lost_between_snapshot_and_news() {
        slow.takesAll();
        session.news("floor", news("ana", "before"));
        session.subscribe("floor");
        session.news("floor", news("ana", "while the snapshot is made"));
        say("something else");
        session.snapshot("floor", Outgoing.of(Messages.snapshot("floor", text("all"))));
        session.news("floor", news("ana", "after"));
        session.unsubscribe("floor");
        session.news("floor", news("ana", "too late"));

        assertThat(slow.heard())
                .containsExactly(
                        "hello",
                        "1 say:something else",
                        "2 floor:snapshot:all",
                        "3 floor:news:while the snapshot is made",
                        "4 floor:news:after");
    }

    @Test
    void a_topic_that_is_left_while_its_snapshot_is_made_is_not_told() {
        slow.takesAll();
        session.subscribe("floor");
        session.unsubscribe("floor");
        session.snapshot("floor", Outgoing.of(Messages.snapshot("floor", text("all"))));

        assertThat(slow.heard()).containsExactly("hello");
    }

    private static DeskSession opened(Tab tab) {
        var session = new DeskSession(UUID.randomUUID(), OUTDOOR, ANA, tab);
        tab.answersTo = session;
        session.opened(HELLO, List.of());
        return session;
    }

    private void say(String... texts) {
        for (var text : texts) {
            session.send(said(text));
        }
    }

    private static Outgoing said(String text) {
        return Outgoing.of(Messages.of("say", text(text)));
    }

    private static Outgoing news(String about, String text) {
        return Outgoing.about(about, Messages.news("floor", Optional.of(about), text(text)));
    }

    private static JsonNode text(String text) {
        return Json.mapper().createObjectNode().put("text", text);
    }
}
