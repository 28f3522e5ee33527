package io.keskus.calls.phones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.identity.Member;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.identity.testing.TestIdentity;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Audit;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestBeans;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.Telephony;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever changes an own telephone is in the audit; the number is not. */
class PhoneChangesTest {
    private static TestDatabase database;
    private static TestIdentity identity;

    private final TenantId tenant = new TenantId(Ids.next());
    private final Member oskar =
            identity.member(tenant, new Person("oskar@outdoor.example", "Oskar", Set.of(Role.TENANT_ADMIN), false));
    private final Member ana =
            identity.member(tenant, new Person("ana@outdoor.example", "Ana", Set.of(Role.AGENT), false));
    private final Audit audit = new Audit(database.entityManager(), Clock.systemUTC());
    private final PhoneChanges changes = new PhoneChanges(
            new OwnPhones(database.entityManager(), new Telephony() {}, TestBeans.secrets(), Clock.systemUTC()),
            identity.identity(),
            audit);

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        identity = TestIdentity.on(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_change_is_told_with_all_digits_hidden_but_the_last_two() {
        asking(oskar, () -> changes.change(ana.id().asAgent(), Optional.of("+358401112222")));
        asking(ana, () -> changes.change(ana.id().asAgent(), Optional.empty()));

        assertThat(asking(oskar, () -> audit.of(List.of("member ana@outdoor.example"), null, 10)))
                .extracting(entry -> entry.actor() + " " + entry.alterations().get(0))
                .containsExactly(
                        "member:" + ana.id() + " Alteration[field=ownPhone, before=+358…22, after=]",
                        "member:" + oskar.id() + " Alteration[field=ownPhone, before=, after=+358…22]");
    }

    @Test
    void the_same_number_again_is_no_change() {
        asking(oskar, () -> changes.change(ana.id().asAgent(), Optional.of("+358401112222")));
        asking(oskar, () -> changes.change(ana.id().asAgent(), Optional.of("+358401112222")));

        assertThat(asking(oskar, () -> audit.of(List.of("member ana@outdoor.example"), null, 10)))
                .hasSize(1);
        assertThat(asking(oskar, () -> changes.find(ana.id().asAgent()))).contains(new PhoneNumber("+358401112222"));
    }

    @Test
    void only_agents_of_the_company_have_one() {
        for (var nobody : List.of(oskar.id().asAgent(), new AgentId(Ids.next()))) {
            assertThatThrownBy(() -> asking(oskar, () -> changes.change(nobody, Optional.of("+358401112222"))))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem().type()).isEqualTo("agent-unknown"));
        }
    }

    private <T> T asking(Member member, Supplier<T> work) {
        return identity.asking(
                tenant, "outdoor", member, () -> database.unitOfWork().in(tenant, work));
    }
}
