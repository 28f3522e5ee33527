package io.keskus.identity.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Audit;
import io.keskus.platform.Audit.Alteration;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final String OSKAR = "member:oskar";
    private static TestDatabase database;
    private final TenantId outdoor = new TenantId(Ids.next());
    private final TenantId credit = new TenantId(Ids.next());
    private final Audit audit = new Audit(database.entityManager(), Clock.systemUTC());
    private final Roster roster = new Roster(
            database.entityManager(),
            database.outbox(),
            audit,
            List.of(tenant -> OptionalInt.of(2)),
            Clock.systemUTC());
    private final Members members = new Members(database.entityManager(), database.outbox(), Clock.systemUTC());

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void somebody_added_is_a_member_and_the_history_says_by_whom() {
        var ana = add("Ana@Outdoor.example", Role.AGENT);
        assertThat(ana.email()).isEqualTo("ana@outdoor.example");
        assertThat(ana.version()).isPositive();
        var renamed = change(ana, new MemberChange("Ana Virta", "fi", null, null));
        assertThat(renamed.name()).isEqualTo("Ana Virta");
        assertThat(renamed.language()).isEqualTo("fi");
        assertThat(renamed.roles()).containsExactly(Role.AGENT);
        var history = in(outdoor, () -> audit.of(List.of("member ana@outdoor.example"), null, 10));
        assertThat(history).extracting(Audit.Entry::actor).containsExactly(OSKAR, OSKAR);
        assertThat(history.get(0).alterations())
                .containsExactly(new Alteration("language", "", "fi"), new Alteration("name", "Somebody", "Ana Virta"));
    }

    @Test
    void what_changes_nothing_is_in_no_history() {
        var ana = add("ana@outdoor.example", Role.AGENT);
        assertThat(change(ana, new MemberChange("Somebody", null, Set.of(Role.AGENT), false)))
                .isEqualTo(ana);
        assertThat(in(outdoor, () -> audit.of(List.of("member ana@outdoor.example"), null, 10)))
                .hasSize(1);
    }

    @Test
    void nobody_overwrites_what_somebody_else_changed_meanwhile() {
        var ana = add("ana@outdoor.example", Role.AGENT);
        change(ana, new MemberChange("Ana Virta", null, null, null));
        refused("changed-meanwhile", () -> change(ana, new MemberChange("Anna", null, null, null)));
        refused(
                "if-match-missing",
                () -> in(
                        outdoor,
                        () -> roster.change(OSKAR, ana.id(), null, new MemberChange("Anna", null, null, null))));
    }

    @Test
    void an_address_is_there_once() {
        add("ana@outdoor.example", Role.AGENT);
        refused("member-exists", () -> add("ANA@outdoor.example", Role.SUPERVISOR));
    }

    @Test
    void the_plan_ends_at_its_number_of_agents() {
        add("ana@outdoor.example", Role.AGENT);
        var ben = add("ben@outdoor.example", Role.AGENT);
        var liisa = add("liisa@outdoor.example", Role.SUPERVISOR);
        refused("plan-exhausted", () -> add("tuomo@outdoor.example", Role.AGENT));
        refused("plan-exhausted", () -> change(liisa, roles(Role.AGENT, Role.SUPERVISOR)));
        var gone = change(ben, new MemberChange(null, null, null, true));
        change(liisa, roles(Role.AGENT, Role.SUPERVISOR));
        refused("plan-exhausted", () -> change(gone, new MemberChange(null, null, null, false)));
    }

    @Test
    void of_two_who_come_at_the_same_time_for_the_last_place_one_gets_it() throws InterruptedException {
        add("ana@outdoor.example", Role.AGENT);
        Callable<Boolean> first = () -> isAdded("ben@outdoor.example");
        Callable<Boolean> second = () -> isAdded("liisa@outdoor.example");
        var threads = Executors.newFixedThreadPool(2);
        try {
            assertThat(threads.invokeAll(List.of(first, second)).stream()
                            .map(RosterTest::value)
                            .filter(added -> added))
                    .hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    private boolean isAdded(String email) {
        try {
            add(email, Role.AGENT);
            return true;
        } catch (ProblemException full) {
            return false;
        }
    }

    private static boolean value(java.util.concurrent.Future<Boolean> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_last_administrator_stays() {
        var oskar = add("oskar@outdoor.example", Role.TENANT_ADMIN);
        refused("last-admin", () -> change(oskar, new MemberChange(null, null, null, true)));
        refused("last-admin", () -> change(oskar, roles(Role.SUPERVISOR)));
        var liisa = add("liisa@outdoor.example", Role.TENANT_ADMIN, Role.SUPERVISOR);
        assertThat(change(oskar, roles(Role.SUPERVISOR)).roles()).containsExactly(Role.SUPERVISOR);
        refused("last-admin", () -> change(liisa, roles(Role.SUPERVISOR)));
    }

    @Test
    void what_is_no_member_is_refused_with_the_field() {
        var ana = add("ana@outdoor.example", Role.AGENT);
        refused("member-unusable", () -> change(ana, new MemberChange(null, null, Set.of(), null)));
        refused("member-unusable", () -> change(ana, new MemberChange(" ", null, null, null)));
        refused("member-unusable", () -> change(ana, new MemberChange(null, "finnish", null, null)));
    }

    @Test
    void a_member_of_another_tenant_is_not_there() {
        var ana = add("ana@outdoor.example", Role.AGENT);
        refused(
                "member-unknown",
                () -> in(
                        credit,
                        () -> roster.change(OSKAR, ana.id(), "\"1\"", new MemberChange("Anna", null, null, null))));
        assertThat(in(credit, () -> audit.of(List.of("member ana@outdoor.example"), null, 10)))
                .isEmpty();
        assertThat(in(outdoor, () -> members.get(ana.id())).name()).isEqualTo("Somebody");
    }

    private Member add(String email, Role... roles) {
        var person = new Person(email, "Somebody", Optional.empty(), Set.of(roles), false);
        return in(outdoor, () -> roster.add(OSKAR, person));
    }

    private Member change(Member member, MemberChange change) {
        MemberId id = member.id();
        return in(outdoor, () -> roster.change(OSKAR, id, "\"" + member.version() + "\"", change));
    }

    private static MemberChange roles(Role... roles) {
        return new MemberChange(null, null, Set.of(roles), null);
    }

    private static void refused(String type, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().type())
                .isEqualTo(type));
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }
}
