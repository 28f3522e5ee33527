package io.keskus.calls.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.CallRecordingId;
import io.keskus.calls.FoundRecording;
import io.keskus.calls.RecordingFilter;
import io.keskus.calls.RecordingKind;
import io.keskus.calls.RecordingState;
import io.keskus.calls.RecordingView;
import io.keskus.calls.journal.Fact;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who finds which recordings, who listened, and how one is deleted. */
class ArchiveTest extends OnTheDisk {
    private static final String EEVA = "member:eeva";

    @Test
    void everything_asked_for_must_hold() {
        var talk = bench.stored();
        var message = bench.message("sales");
        assertThat(found(filter())).containsExactly(message, talk);
        assertThat(found(filter().kind(RecordingKind.TALK))).containsExactly(talk);
        assertThat(found(filter().agent(bench.ana))).containsExactly(talk);
        assertThat(found(filter().agent(bench.bea))).isEmpty();
        assertThat(found(filter().queue("support"))).isEmpty();
        assertThat(found(filter().contacts(List.of(bench.contact)))).hasSize(2);
        assertThat(found(filter().contacts(List.of(new ContactId(Ids.next()))))).isEmpty();
        assertThat(found(filter().contacts(List.of()))).isEmpty();
        assertThat(found(filter().least(5))).containsExactly(talk);
        assertThat(found(filter().most(5))).containsExactly(message);
        assertThat(found(filter().from(bench.clock.instant().plusSeconds(1)))).isEmpty();
        assertThat(found(filter().state(RecordingState.READY))).isEmpty();
        bench.note(talk, new Fact.Ended(CallOutcome.ANSWERED));
        assertThat(found(filter().outcome(CallOutcome.ANSWERED))).containsExactly(talk);
        bench.in(() -> bench.recordings.hold(talk, "a claim", EEVA));
        assertThat(found(filter().held(true))).containsExactly(talk);
        assertThat(found(filter().held(false))).containsExactly(message);
    }

    @Test
    void a_page_ends_where_the_next_one_begins() {
        var first = bench.message("sales");
        var second = bench.message("sales");
        var page = bench.in(() -> bench.archive.list(filter().build(), Optional.empty(), null, 1));
        assertThat(page.items()).extracting(FoundRecording::interaction).containsExactly(second);
        var rest = bench.in(() -> bench.archive.list(filter().build(), Optional.empty(), page.next(), 1));
        assertThat(rest.items()).extracting(FoundRecording::interaction).containsExactly(first);
        assertThat(rest.next()).isNull();
    }

    @Test
    void an_agent_hears_own_calls_and_messages_for_own_queues() {
        var talk = bench.stored();
        var message = bench.message("sales");
        assertThat(heardBy(bench.ana, talk)).isTrue();
        assertThat(heardBy(bench.bea, talk)).isFalse();
        assertThat(found(filter(), bench.bea)).isEmpty();
        bench.ownQueues.add("sales");
        assertThat(heardBy(bench.bea, talk)).as("a talk of somebody else").isFalse();
        assertThat(heardBy(bench.bea, message)).isTrue();
        assertThat(found(filter(), bench.bea)).containsExactly(message);
        assertThat(found(filter(), bench.ana)).containsExactly(message, talk);
    }

    @Test
    void before_talking_again_an_agent_hears_the_contact_where_the_tenant_says_so() {
        var talk = bench.stored();
        bench.callsAgain(bench.bea);
        assertThat(heardBy(bench.bea, talk)).as("own calls only").isFalse();
        bench.configured("queues: [sales]\nagentsHear: contact\n");
        assertThat(heardBy(bench.bea, talk)).isTrue();
        assertThat(heardBy(new AgentId(Ids.next()), talk)).isFalse();
        assertThat(found(filter().contacts(List.of(bench.contact)), bench.bea)).containsExactly(talk);
        assertThat(found(filter(), bench.bea)).as("not all of the tenant").isEmpty();
        bench.clock.later(Duration.ofDays(31));
        assertThat(heardBy(bench.bea, talk)).as("long ago").isFalse();
    }

    @Test
    void who_listened_is_told_with_the_page() {
        var call = bench.message("sales");
        assertThat(found(filter().heard(false))).containsExactly(call);
        var url = bench.in(() -> bench.recordings.link(bench.id(call), EEVA, false, "voicemail"))
                .url();
        assertThat(listened(call)).as("a link alone is no listening").isEmpty();
        bench.recordings.open(url.substring(url.lastIndexOf('/') + 1));
        assertThat(listened(call)).containsExactly(EEVA + " voicemail false");
        assertThat(found(filter().heard(true))).containsExactly(call);
    }

    @Test
    void a_deletion_says_who_and_why_and_a_hold_prevents_it() {
        var call = bench.stored();
        var id = bench.id(call);
        assertRefused("deletion-reason", id, " ");
        bench.in(() -> bench.recordings.hold(call, "a claim", EEVA));
        assertRefused("legal-hold", id, "asked for");
        bench.in(() -> {
            bench.recordings.release(call, EEVA);
            return null;
        });
        delete(id, "asked for");
        assertRefused("recording-not-there", id, "again");
        bench.round();
        assertThat(bench.state(call)).isEqualTo(RecordingState.DELETED);
        assertThat(bench.only(call).gone().orElseThrow())
                .isEqualTo(new RecordingView.Gone(EEVA, Optional.of("asked for"), Optional.of(bench.clock.instant())));
        assertThat(bench.noted(call))
                .containsExactly("stored by upkeep", "to-be-deleted by " + EEVA, "deleted by upkeep");
    }

    @Test
    void pauses_are_told_in_seconds_of_the_recording() {
        var call = bench.recorded();
        bench.clock.later(Duration.ofSeconds(3));
        bench.recordings.pause(bench.tenant, call, bench.ana);
        bench.clock.later(Duration.ofSeconds(4));
        bench.recordings.resume(bench.tenant, call, bench.ana);
        assertThat(bench.only(call).pauses()).containsExactly(new RecordingView.Pause(3, Optional.of(7.0)));
    }

    @Test
    void another_tenant_finds_nothing() {
        var call = bench.stored();
        var id = bench.id(call);
        try (var other = new RecordingBench(database, disk)) {
            assertThat(other.in(() -> other.archive.list(filter().build(), Optional.empty(), null, 10))
                            .items())
                    .isEmpty();
            assertThat(other.in(() -> other.archive.listListened(id))).isEmpty();
            assertThatThrownBy(() -> other.in(() -> {
                        other.archive.delete(id, "mine", EEVA);
                        return null;
                    }))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(bench.state(call)).isEqualTo(RecordingState.STORED);
    }

    private boolean heardBy(AgentId agent, InteractionId call) {
        return !bench.in(() -> bench.recordings.list(call, Optional.of(agent))).isEmpty();
    }

    private List<String> listened(InteractionId call) {
        return bench.in(() -> bench.archive.listListened(bench.id(call))).stream()
                .map(each -> each.by() + " " + each.page() + " " + each.download())
                .toList();
    }

    private List<InteractionId> found(Wanted filter) {
        return found(filter, Optional.empty());
    }

    private List<InteractionId> found(Wanted filter, AgentId agent) {
        return found(filter, Optional.of(agent));
    }

    private List<InteractionId> found(Wanted filter, Optional<AgentId> onlyFor) {
        return bench.in(() -> bench.archive.list(filter.build(), onlyFor, null, 50)).items().stream()
                .map(FoundRecording::interaction)
                .toList();
    }

    private void delete(CallRecordingId id, String reason) {
        bench.in(() -> {
            bench.archive.delete(id, reason, EEVA);
            return null;
        });
    }

    private void assertRefused(String type, CallRecordingId id, String reason) {
        assertThatThrownBy(() -> delete(id, reason))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo(type));
    }

    private static Wanted filter() {
        return new Wanted();
    }

    /** One thing that is asked for. */
    private static final class Wanted {
        private Optional<RecordingKind> kind = Optional.empty();
        private Optional<RecordingState> state = Optional.empty();
        private Optional<Instant> from = Optional.empty();
        private Optional<AgentId> agent = Optional.empty();
        private Optional<String> queue = Optional.empty();
        private Optional<List<ContactId>> contacts = Optional.empty();
        private Optional<Integer> least = Optional.empty();
        private Optional<Integer> most = Optional.empty();
        private Optional<CallOutcome> outcome = Optional.empty();
        private Optional<Boolean> held = Optional.empty();
        private Optional<Boolean> heard = Optional.empty();

        private Wanted kind(RecordingKind wanted) {
            kind = Optional.of(wanted);
            return this;
        }

        private Wanted state(RecordingState wanted) {
            state = Optional.of(wanted);
            return this;
        }

        private Wanted from(Instant wanted) {
            from = Optional.of(wanted);
            return this;
        }

        private Wanted agent(AgentId wanted) {
            agent = Optional.of(wanted);
            return this;
        }

        private Wanted queue(String wanted) {
            queue = Optional.of(wanted);
            return this;
        }

        private Wanted contacts(List<ContactId> wanted) {
            contacts = Optional.of(wanted);
            return this;
        }

        private Wanted least(int wanted) {
            least = Optional.of(wanted);
            return this;
        }

        private Wanted most(int wanted) {
            most = Optional.of(wanted);
            return this;
        }

        private Wanted outcome(CallOutcome wanted) {
            outcome = Optional.of(wanted);
            return this;
        }

        private Wanted held(boolean wanted) {
            held = Optional.of(wanted);
            return this;
        }

        private Wanted heard(boolean wanted) {
            heard = Optional.of(wanted);
            return this;
        }

        private RecordingFilter build() {
            return new RecordingFilter(
                    kind, state, from, Optional.empty(), agent, queue, contacts, least, most, outcome, held, heard);
        }
    }
}
