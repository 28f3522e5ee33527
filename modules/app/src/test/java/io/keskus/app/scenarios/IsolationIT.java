package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.app.OpenApi;
import io.keskus.app.OpenApi.Operation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The fourth wall: every operation of the API and every message of the desk, called by one tenant with another's ids. The
 * same requests then succeed for their owner, since a malformed one would prove nothing.
 */
@Tag("integration")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IsolationIT {
    private static final String STRANGER = "credit";
    private static final List<Integer> NOT_YOURS = List.of(403, 404);

    private static final World WORLD = World.running();
    private static final Callers CALLERS = new Callers(WORLD);
    private static final Map<String, Operation> OPERATIONS =
            OpenApi.generated().operations().stream().collect(Collectors.toMap(Operation::id, Function.identity()));

    private static Property owned;
    private static Map<String, Attempt> controls;
    private static StrangersDesk desk;

    @BeforeAll
    static void own() throws InterruptedException, IOException {
        owned = Property.of(WORLD);
        controls = Controls.of(WORLD, owned);
        desk = StrangersDesk.open(WORLD, STRANGER);
    }

    @AfterAll
    static void leave() {
        desk.close();
    }

    @Test
    @Order(1)
    void every_operation_has_a_request_that_succeeds_for_its_owner() {
        assertThat(controls.keySet())
                .as("operations of the API beside their controls in Controls")
                .containsExactlyInAnyOrderElementsOf(OPERATIONS.keySet());
    }

    @Test
    @Order(2)
    void a_stranger_is_not_let_into_the_owners_address() throws SQLException {
        var before = Rows.of(WORLD, Property.OWNER);
        SoftAssertions.assertSoftly(softly -> ofTenants().forEach((operation, attempt) -> {
            var answer = CALLERS.send(operation, attempt, Property.OWNER, STRANGER);
            softly.assertThat(NOT_YOURS).as("%s: %s", operation, answer.body()).contains(answer.statusCode());
            assertSilent(softly, operation, attempt, answer);
        }));
        assertThat(Rows.of(WORLD, Property.OWNER)).isEqualTo(before);
    }

    @Test
    @Order(3)
    void the_owners_things_are_not_found_at_the_strangers_address() throws SQLException {
        var before = Rows.of(WORLD, Property.OWNER);
        SoftAssertions.assertSoftly(softly -> ofTenants().forEach((operation, attempt) -> {
            var answer = CALLERS.send(operation, attempt, STRANGER, STRANGER);
            if (!attempt.path().isEmpty()) {
                softly.assertThat(answer.statusCode())
                        .as("%s: %s", operation, answer.body())
                        .isEqualTo(404);
            }
            softly.assertThat(answer.statusCode())
                    .as("%s: %s", operation, answer.body())
                    .isLessThan(500);
            assertSilent(softly, operation, attempt, answer);
        }));
        assertThat(Rows.of(WORLD, Property.OWNER)).isEqualTo(before);
    }

    @Test
    @Order(4)
    void the_owners_offers_and_talks_are_not_found_by_the_strangers_desk() throws SQLException {
        var before = Rows.of(WORLD, Property.OWNER);
        desk.claims(owned.offers(), List.of(owned.talking(), owned.expecting()));
        assertThat(Rows.of(WORLD, Property.OWNER)).isEqualTo(before);
    }

    @Test
    @Order(5)
    void a_tenants_person_is_nobody_at_the_provider_and_the_reseller() {
        SoftAssertions.assertSoftly(softly -> controls.forEach((id, attempt) -> {
            var operation = OPERATIONS.get(id);
            if (operation != null && operation.path().matches("/api/v1/(operator|resellers)/.*")) {
                var asAdmin = new Attempt(
                        Attempt.Actor.ADMIN, attempt.path(), attempt.query(), attempt.type(), attempt.body());
                var answer = CALLERS.send(operation, asAdmin, STRANGER, STRANGER);
                softly.assertThat(NOT_YOURS)
                        .as("%s: %s", operation, answer.body())
                        .contains(answer.statusCode());
                assertSilent(softly, operation, attempt, answer);
            }
        }));
    }

    @Test
    @Order(6)
    void every_request_succeeds_for_its_owner() {
        SoftAssertions.assertSoftly(softly -> controls.forEach((id, attempt) -> {
            var operation = OPERATIONS.get(id);
            if (operation != null) {
                softly.assertThatCode(() -> succeedsInTheEnd(operation, attempt))
                        .as("%s", operation)
                        .doesNotThrowAnyException();
            }
        }));
    }

    @Test
    @Order(7)
    void the_strangers_desk_heard_nothing_of_what_the_owner_did() {
        desk.waitForPong();
        assertThat(desk.heard()).anyMatch(message -> message.contains("\"hello\""));
        owned.canaries().stream()
                .filter(canary -> !desk.said(canary))
                .forEach(canary -> assertThat(desk.heard()).as(canary).noneMatch(message -> message.contains(canary)));
    }

    @Test
    @Order(8)
    void the_log_says_nothing_of_people() throws IOException {
        var log = Files.readString(WORLD.stack().app().log());
        assertThat(log).contains("Keskus is ready");
        assertThat(log.lines())
                .noneMatch(line -> Property.people(WORLD).stream().anyMatch(line::contains));
    }

    /** A call moves on by itself: hanging up, for instance, leads to the after-work a moment later. */
    private static void succeedsInTheEnd(Operation operation, Attempt attempt) {
        var last = new StringBuilder();
        try {
            World.eventually("success of " + operation, Duration.ofSeconds(15), () -> {
                var answer = CALLERS.send(operation, attempt, Property.OWNER, Property.OWNER);
                last.replace(0, last.length(), answer.statusCode() + " " + answer.body());
                return answer.statusCode() / 100 == 2;
            });
        } catch (AssertionError never) {
            throw new AssertionError(operation + " was answered " + last, never);
        }
    }

    private static Map<Operation, Attempt> ofTenants() {
        return controls.entrySet().stream()
                .filter(control -> OPERATIONS.containsKey(control.getKey()))
                .filter(control -> OPERATIONS.get(control.getKey()).path().contains("{tenant}"))
                .collect(Collectors.toMap(control -> OPERATIONS.get(control.getKey()), Map.Entry::getValue));
    }

    private static void assertSilent(
            SoftAssertions softly, Operation operation, Attempt attempt, HttpResponse<String> answer) {
        var said = answer.headers().map() + " " + answer.body();
        var asked = attempt.path() + " " + attempt.query() + " " + attempt.body();
        owned.canaries().stream()
                .filter(canary -> !asked.contains(canary))
                .forEach(canary -> softly.assertThat(said).as("%s", operation).doesNotContain(canary));
    }
}
