package io.keskus.identity.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.identity.TenantCaller;
import io.keskus.identity.TicketHolder;
import io.keskus.identity.members.Members;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123456Z");
    private static final Person ANA = new Person("ana@outdoor.example", "Ana", Set.of(Role.AGENT), false);

    private static TestDatabase database;
    private static Directory directory;
    private static Members members;
    private static TenantId outdoor;
    private static TenantCaller.OfMember ana;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        directory = new Directory(database.dataSource());
        outdoor = directory.register(new TenantId(Ids.next()), "outdoor").tenant();
        members = new Members(database.entityManager(), database.outbox(), Clock.systemUTC());
        provision(ANA);
        var member = database.unitOfWork()
                .in(outdoor, () -> members.findByEmail(ANA.email()))
                .orElseThrow();
        ana = new TenantCaller.OfMember(outdoor, "outdoor", member, NOW.plusSeconds(600));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_ticket_tells_once_who_holds_it() {
        var ticket = at(0).issue(ana);
        assertThat(at(29).redeem(ticket.value())).hasValueSatisfying(holder -> {
            assertThat(holder.tenant()).isEqualTo(outdoor);
            assertThat(holder.member().id()).isEqualTo(ana.member().id());
            assertThat(holder.sessionEnds()).isEqualTo(NOW.plusSeconds(600));
        });
        assertThat(at(29).redeem(ticket.value())).isEmpty();
    }

    @Test
    void it_lives_thirty_seconds_and_never_longer_than_the_token() {
        assertThat(at(30).redeem(at(0).issue(ana).value())).isEmpty();
        var late = at(590).issue(ana);
        assertThat(at(601).redeem(late.value())).isEmpty();
    }

    @Test
    void of_many_who_come_with_the_same_ticket_one_gets_in() throws InterruptedException, ExecutionException {
        var ticket = at(0).issue(ana).value();
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Optional<TicketHolder>> redeem = () -> at(1).redeem(ticket);
            int entered = 0;
            for (Future<Optional<TicketHolder>> one : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> redeem).toList())) {
                entered += one.get().isPresent() ? 1 : 0;
            }
            assertThat(entered).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_forged_ticket_opens_nothing_and_uses_nothing_up() {
        var ticket = at(0).issue(ana).value();
        var credit = directory.register(new TenantId(Ids.next()), "credit").tenant();
        assertThat(at(1).redeem(ticket.substring(0, ticket.length() - 2) + "zz"))
                .isEmpty();
        assertThat(at(1).redeem(credit.toString().replace("-", "") + ticket.substring(32)))
                .isEmpty();
        assertThat(at(1).redeem("0".repeat(32) + ticket.substring(32))).isEmpty();
        assertThat(at(1).redeem("")).isEmpty();
        assertThat(at(1).redeem(null)).isEmpty();
        assertThat(at(1).redeem(ticket)).isPresent();
    }

    @Test
    void whoever_was_suspended_meanwhile_does_not_get_in() {
        var ticket = at(0).issue(ana).value();
        provision();
        assertThat(at(1).redeem(ticket)).isEmpty();
        provision(ANA);
    }

    private static Tickets at(int seconds) {
        return new Tickets(
                database.entityManager(),
                database.unitOfWork(),
                directory,
                members,
                Clock.offset(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(seconds)));
    }

    private static void provision(Person... people) {
        database.unitOfWork().run(outdoor, () -> members.provision(List.of(people)));
    }
}
