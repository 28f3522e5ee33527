package io.keskus.identity.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.identity.Member;
import io.keskus.identity.MembersChanged;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.identity.tokens.Token;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final Person ANA = new Person("ana@outdoor.example", "Ana", Set.of(Role.AGENT), false);
    private static final Person LIISA =
            new Person("Liisa@Outdoor.example", "Liisa", Set.of(Role.SUPERVISOR, Role.AGENT), false);

    private static TestDatabase database;
    private final LinkedBlockingQueue<DomainEvent> told = new LinkedBlockingQueue<>();
    private final TenantId outdoor = new TenantId(Ids.next());
    private final TenantId credit = new TenantId(Ids.next());
    private final Members members =
            new Members(database.entityManager(), database.outbox(new Ear()), Clock.systemUTC());

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void people_become_members_and_whoever_is_no_longer_named_is_suspended() {
        provision(outdoor, ANA, LIISA);
        var ana = in(outdoor, () -> members.findByEmail("ANA@outdoor.example")).orElseThrow();
        assertThat(ana.roles()).containsExactly(Role.AGENT);
        provision(outdoor, LIISA);
        assertThat(in(outdoor, members::list))
                .extracting(Member::email, Member::suspended)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ana@outdoor.example", true),
                        org.assertj.core.groups.Tuple.tuple("liisa@outdoor.example", false));
        provision(outdoor, ANA, LIISA);
        assertThat(in(outdoor, () -> members.get(ana.id())))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(ana);
    }

    @Test
    void what_changes_nothing_is_told_to_nobody() throws InterruptedException {
        provision(outdoor, ANA, LIISA);
        assertThat(told.poll(10, TimeUnit.SECONDS)).isInstanceOf(MembersChanged.class);
        provision(outdoor, LIISA, ANA);
        provision(outdoor, ANA);
        assertThat(told.poll(10, TimeUnit.SECONDS)).isInstanceOf(MembersChanged.class);
        assertThat(told).isEmpty();
    }

    @Test
    void a_member_of_another_tenant_is_not_there() {
        provision(outdoor, ANA);
        var ana = in(outdoor, () -> members.findByEmail(ANA.email())).orElseThrow();
        assertThat(in(credit, () -> members.find(ana.id()))).isEmpty();
        assertThat(in(credit, () -> members.findByEmail(ANA.email()))).isEmpty();
        assertThat(in(credit, members::list)).isEmpty();
        assertThatThrownBy(() -> in(credit, () -> members.get(ana.id()))).isInstanceOf(ProblemException.class);
    }

    @Test
    void the_first_sign_in_links_a_verified_address_and_later_ones_go_by_the_account() {
        provision(outdoor, ANA);
        assertThat(signIn("kc-1", "ana@outdoor.example", true)).isPresent();
        assertThat(signIn("kc-1", "ana.new@outdoor.example", false)).isPresent();
        assertThat(signIn("kc-2", "ana@outdoor.example", true))
                .as("another account")
                .isEmpty();
    }

    @Test
    void an_unproved_or_merely_similar_address_is_nobody() {
        provision(outdoor, ANA);
        assertThat(signIn("kc-1", "ana@outdoor.example", false)).isEmpty();
        assertThat(signIn("kc-1", "", true)).isEmpty();
        assertThat(signIn("kc-1", "aná@outdoor.example", true)).isEmpty();
        assertThat(signIn("kc-1", "ana@outdoor.example ", true)).isEmpty();
        assertThat(signIn("kc-1", "ana@outdoor.example", true)).isPresent();
    }

    private Optional<Member> signIn(String subject, String email, boolean verified) {
        var token = new Token(subject, email, verified, "", Set.of("outdoor"), Instant.MAX);
        return in(outdoor, () -> members.signIn(token));
    }

    private void provision(TenantId tenant, Person... people) {
        database.unitOfWork().run(tenant, () -> members.provision(List.of(people)));
    }

    private static <T> T in(TenantId tenant, Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }

    private final class Ear implements EventConsumer {
        @Override
        public String name() {
            return "test.ear";
        }

        @Override
        public Set<Class<? extends DomainEvent>> events() {
            return Set.of(MembersChanged.class);
        }

        @Override
        public void handle(DomainEvent event) {
            told.add(event);
        }
    }
}
