package io.keskus.calls.callbacks;

import static io.keskus.contacts.FollowUpState.ASKED;
import static io.keskus.contacts.FollowUpState.KEPT;
import static io.keskus.contacts.FollowUpState.QUEUED;
import static io.keskus.contacts.FollowUpState.TAKEN;
import static io.keskus.contacts.FollowUpState.UNREACHED;
import static io.keskus.contacts.FollowUpState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.CallOutcome;
import io.keskus.contacts.Contacts;
import io.keskus.contacts.FollowUp;
import io.keskus.contacts.FollowUpId;
import io.keskus.contacts.FollowUpState;
import io.keskus.contacts.FollowUps;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallbacksTest {
    private static final Instant DUE = Instant.parse("2026-12-01T12:00:00Z");
    private static final AgentId ANA = new AgentId(Ids.next());
    private static final CallbackSettings SETTINGS = new CallbackSettings(
            Duration.ofHours(1),
            Duration.ofMinutes(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(3),
            Duration.ofMinutes(15),
            3);

    private static TestDatabase database;
    private final TenantId outdoor = new TenantId(Ids.next());
    private final ToldRouting floor = new ToldRouting();
    private Instant now = DUE.minus(Duration.ofHours(1));
    private FollowUpId promise;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    /** A round looks after every tenant: promises of other tests would be told to this one's floor. */
    @BeforeEach
    void promiseAlone() {
        database.execute("DELETE FROM follow_up");
        promise = promise();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void before_its_time_nothing_happens() {
        now = DUE.minusMillis(1);
        look();

        assertThat(floor.told).isEmpty();
        assertThat(state()).isEqualTo(WAITING);
    }

    @Test
    void at_its_time_it_is_offered_to_who_made_it_and_once() {
        now = DUE;
        look();
        look();

        assertThat(floor.told).containsExactly("direct " + ANA, "tell " + ANA);
        assertThat(state()).isEqualTo(ASKED);
    }

    @Test
    void who_is_away_is_asked_again_until_the_patience_is_over_and_then_the_queue_is() {
        now = DUE;
        look();
        refused();
        assertThat(state()).isEqualTo(WAITING);

        now = DUE.plusSeconds(30);
        look();
        refused();
        now = DUE.plus(Duration.ofMinutes(5));
        look();

        assertThat(floor.told)
                .containsExactly("direct " + ANA, "tell " + ANA, "direct " + ANA, "tell " + ANA, "enqueue");
        assertThat(state()).isEqualTo(QUEUED);
    }

    @Test
    void what_was_accepted_and_is_not_dialled_is_offered_again() {
        taken();
        assertThat(state()).isEqualTo(TAKEN);

        now = now.plus(Duration.ofMinutes(3));
        look();

        assertThat(floor.told).endsWith("withdraw");
        assertThat(state()).isEqualTo(WAITING);
    }

    @Test
    void who_was_reached_is_done_with_and_the_ticket_has_no_time_any_more() {
        taken();
        called(CallOutcome.ANSWERED);

        assertThat(state()).isEqualTo(KEPT);
        now = now.plus(Duration.ofDays(1));
        look();
        assertThat(floor.told).containsExactly("direct " + ANA, "tell " + ANA);
    }

    @Test
    void who_is_not_reached_is_called_again_and_given_up_after_the_third_time() {
        for (int i = 0; i < 3; i++) {
            taken();
            called(CallOutcome.NOT_REACHED);
            now = now.plus(Duration.ofMinutes(15));
        }

        assertThat(state()).isEqualTo(UNREACHED);
    }

    @Test
    void an_offer_of_before_changes_nothing_any_more() {
        now = DUE;
        look();
        var before = floor.last;
        refused();
        now = DUE.plusSeconds(30);
        look();

        in(() -> {
            callbacks().accepted(before, ANA);
            return null;
        });

        assertThat(state()).isEqualTo(ASKED);
    }

    private void taken() {
        now = now.isBefore(DUE) ? DUE : now;
        look();
        in(() -> {
            callbacks().accepted(floor.last, ANA);
            return null;
        });
    }

    private void called(CallOutcome outcome) {
        in(() -> {
            followUps().calling(promise);
            callbacks().called(floor.last, outcome);
            return null;
        });
    }

    private void refused() {
        in(() -> {
            callbacks().refused(floor.last);
            return null;
        });
    }

    private void look() {
        new CallbackRounds(followUps(), callbacks(), SETTINGS, database.unitOfWork(), clock()).look();
    }

    private FollowUpState state() {
        return in(() -> followUps().get(promise)).state();
    }

    private FollowUps followUps() {
        return new CallbacksBench(database, clock()).followUps();
    }

    private Contacts contacts() {
        return new CallbacksBench(database, clock()).contacts();
    }

    private Callbacks callbacks() {
        return new Callbacks(
                followUps(), contacts(), floor.routing(), floor.desk(), SETTINGS, database.unitOfWork(), clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private FollowUpId promise() {
        return in(() -> {
            var contact = contacts().findOrCreateByNumber(new PhoneNumber("+358401234567"), Optional.empty());
            var ticket = contacts().openTicket(new InteractionId(Ids.next()), contact.id(), "Call", Optional.empty());
            return followUps()
                    .make(new FollowUp(
                            new FollowUpId(Ids.next()),
                            ticket.id(),
                            contact.id(),
                            DUE,
                            ZoneId.of("Europe/Helsinki"),
                            "about the tent",
                            Optional.of(ANA),
                            new QueueId(Ids.next()),
                            WAITING,
                            "member:" + ANA,
                            now,
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            Optional.empty(),
                            0))
                    .id();
        });
    }

    private <T> T in(Supplier<T> work) {
        return database.unitOfWork().in(outdoor, work);
    }
}
