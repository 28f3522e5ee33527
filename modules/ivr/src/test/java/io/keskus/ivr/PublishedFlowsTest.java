package io.keskus.ivr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.ivr.testing.TestIvr;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublishedFlowsTest {
    private static Office office;
    private final TenantId outdoor = office.newTenant();

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_call_finds_the_published_version() {
        FlowVersion published = publish(outdoor, "Hello.");
        assertThat(office.in(outdoor, () -> office.ivr.published("main"))).isEqualTo(published);
        assertThat(published.number()).isEqualTo(1);
    }

    @Test
    void a_running_call_keeps_the_version_it_began_with() {
        FlowVersion first = publish(outdoor, "Hello.");
        FlowVersion second = publish(outdoor, "Good morning.");
        assertThat(second.number()).isEqualTo(2);
        assertThat(office.in(outdoor, () -> office.ivr.published("main"))).isEqualTo(second);
        assertThat(office.in(outdoor, () -> office.ivr.version(first.id()))).isEqualTo(first);
    }

    @Test
    void the_same_file_again_is_the_same_version_again() {
        FlowVersion first = publish(outdoor, "Hello.");
        publish(outdoor, "Good morning.");
        assertThat(publish(outdoor, "Hello.")).isEqualTo(first);
        assertThat(office.in(outdoor, () -> office.ivr.published("main"))).isEqualTo(first);
    }

    @Test
    void a_withdrawn_flow_is_not_found_and_its_versions_still_are() {
        FlowVersion first = publish(outdoor, "Hello.");
        office.database.unitOfWork().run(outdoor, () -> office.versions.withdraw("main"));
        assertThatThrownBy(() -> office.in(outdoor, () -> office.ivr.published("main")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("flow-unknown");
        assertThat(office.in(outdoor, () -> office.ivr.version(first.id()))).isEqualTo(first);
    }

    @Test
    void an_unknown_version_is_refused() {
        assertThatThrownBy(() -> office.in(outdoor, () -> office.ivr.version(new FlowVersionId(Ids.next()))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("flow-unknown");
    }

    @Test
    void no_tenant_finds_the_flow_of_another() {
        FlowVersion own = publish(outdoor, "Hello.");
        TenantId credit = office.newTenant();
        publish(credit, "Tere.");
        assertThatThrownBy(() -> office.in(credit, () -> office.ivr.version(own.id())))
                .isInstanceOf(ProblemException.class);
        assertThat(office.in(credit, office.ivr::listPublished)).hasSize(1).doesNotContain(own);
    }

    @Test
    void eight_who_publish_the_same_file_at_once_make_one_version() throws Exception {
        var start = new CyclicBarrier(8);
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<FlowVersion>> tasks = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<FlowVersion>) () -> {
                        start.await();
                        return publish(outdoor, "Hello.");
                    })
                    .toList();
            for (var done : pool.invokeAll(tasks)) {
                assertThat(done.get().number()).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(office.in(outdoor, () -> office.versions.list("main", 100, 100)))
                .hasSize(1);
    }

    @Test
    void a_call_is_stepped_through_the_version_it_was_given() {
        FlowVersion version = publish(outdoor, "Hello.");
        Step step = office.ivr.step(version, FlowState.NEW, new FlowInput.Arrived(List.of(), false), Office.NOW);
        assertThat(step.directives())
                .containsExactly(new Directive.Speak(List.of(new Spoken("en", "Hello."))), new Directive.HangUp());
    }

    private static FlowVersion publish(TenantId tenant, String greeting) {
        String source = """
                flow: main
                languages: [en]
                entry: hello
                nodes:
                  hello: {type: hangup, prompt: {en: "%s"}}
                """.formatted(greeting);
        return office.in(tenant, () -> new TestIvr(office.database.entityManager(), office.clock).publish(source));
    }
}
