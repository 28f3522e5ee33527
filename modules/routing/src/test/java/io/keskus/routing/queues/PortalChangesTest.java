package io.keskus.routing.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.identity.Role;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Audit;
import io.keskus.routing.Queue;
import io.keskus.routing.QueueStep;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import io.keskus.tenancy.ConfigFiles;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is changed one by one, and what the files say of it. */
class PortalChangesTest {
    private final House house = new House();
    private final Colleagues members = new Colleagues("ana@outdoor.example", "ben@outdoor.example");
    private final List<String> flows = new ArrayList<>();
    private Node node;
    private AgentBook agents;
    private QueueBook queues;
    private QueuesSection section;
    private Audit audit;

    @BeforeEach
    void open() {
        node = Node.start(house);
        house.database.execute("DELETE FROM routing_queue");
        var entities = house.database.entityManager();
        var all = new Queues(entities);
        var staff = new Staff(entities, all, node.inbox);
        audit = new Audit(entities, Clock.systemUTC());
        agents = new AgentBook(staff, all, members, audit);
        queues = new QueueBook(staff, all, members, audit, List.of(name -> flows, new WideningQueues(all)));
        section = new QueuesSection(all, staff, members);
    }

    @Test
    void a_queue_made_here_is_exported_and_the_export_changes_nothing() {
        var sales = in(() -> queues.create(draft("sales", "Myynti")));
        var ana = agent(0);
        in(() -> agents.change(ana, "\"0\"", Map.of("finnish", 8), List.of(sales.id())));
        var exported = in(section::export);
        assertThat(exported.get("queues.yaml"))
                .contains("- name: sales", "label: \"Myynti\"", "skills: {finnish: 8}", "queues: [sales]");
        assertThat(in(() -> section.plan(new ConfigFiles(exported(exported))))).isEmpty();
    }

    @Test
    void files_applied_after_it_would_take_it_back_and_say_so() {
        in(() -> queues.create(draft("sales", "Myynti")));
        var files = new ConfigFiles(Map.of("queues.yaml", "queues: []\n"));
        assertThat(in(() -> section.plan(files))).extracting(Object::toString).containsExactly("- queue sales");
    }

    @Test
    void an_agent_gets_skills_and_queues_and_the_version_counts_both() {
        var sales = in(() -> queues.create(draft("sales", "Sales")));
        var ana = agent(0);
        var first = in(() -> agents.change(ana, "\"0\"", Map.of("finnish", 8), null));
        var second = in(() -> agents.change(ana, tag(first), null, List.of(sales.id())));
        assertThat(second.skills()).containsExactly(Map.entry("finnish", 8));
        assertThat(second.queues()).containsExactly(sales.id());
        refused("changed-meanwhile", () -> in(() -> agents.change(ana, tag(first), Map.of(), null)));
        assertThat(in(() -> agents.get(ana))).isEqualTo(second);
    }

    @Test
    void several_join_a_queue_at_once_and_one_leaves_again() {
        var sales = in(() -> queues.create(draft("sales", "Sales")));
        var both = List.of(agent(0), agent(1));
        assertThat(in(() -> agents.join(sales.id(), both))).hasSize(2);
        assertThat(in(() -> agents.join(sales.id(), both))).isEmpty();
        in(() -> {
            agents.leave(sales.id(), agent(1));
            return null;
        });
        assertThat(in(() -> agents.get(agent(1))).queues()).isEmpty();
        assertThat(in(() -> audit.of(List.of("agent ben@outdoor.example"), null, 10)))
                .extracting(entry -> entry.alterations().toString())
                .containsExactly(
                        "[Alteration[field=queues, before=sales, after=]]",
                        "[Alteration[field=queues, before=, after=sales]]");
    }

    @Test
    void skills_and_queues_that_cannot_be_are_refused() {
        var ana = agent(0);
        refused("agent-unusable", () -> in(() -> agents.change(ana, "\"0\"", Map.of("finnish", 11), null)));
        refused("agent-unusable", () -> in(() -> agents.change(ana, "\"0\"", Map.of("Finnish!", 1), null)));
        var elsewhere = List.of(QueueId.of("01890000-0000-7000-8000-000000000000"));
        refused("agent-unusable", () -> in(() -> agents.change(ana, "\"0\"", null, elsewhere)));
        members.are(Set.of(Role.SUPERVISOR));
        refused("role-needed", () -> in(() -> agents.change(ana, "\"0\"", Map.of("finnish", 5), null)));
    }

    @Test
    void a_closed_queue_keeps_its_people_for_when_it_is_opened_again() {
        var sales = in(() -> queues.create(draft("sales", "Sales")));
        in(() -> agents.join(sales.id(), List.of(agent(0))));
        var closed = in(() -> queues.change(sales.id(), tag(sales), closing(true)));
        assertThat(closed.closed()).isTrue();
        assertThat(in(() -> agents.get(agent(0))).queues()).isEmpty();
        var before = in(() -> agents.get(agent(0)));
        in(() -> agents.change(agent(0), tag(before), Map.of("finnish", 3), List.of()));
        refused("queue-name-taken", () -> in(() -> queues.create(draft("sales", "Sales"))));
        in(() -> queues.change(sales.id(), tag(closed), closing(false)));
        assertThat(in(() -> agents.get(agent(0))).queues()).containsExactly(sales.id());
    }

    @Test
    void a_queue_that_calls_are_sent_into_is_not_closed() {
        var sales = in(() -> queues.create(draft("sales", "Sales")));
        flows.add("flow main");
        refused("queue-in-use", () -> in(() -> queues.change(sales.id(), tag(sales), closing(true))));
    }

    @Test
    void steps_made_here_are_exported_and_the_export_changes_nothing() {
        var sales = in(() -> queues.create(draft("sales", "Sales")));
        in(() -> queues.create(draft("support", "Support")));
        var step = new StepDraft(30, Map.of("finnish", 2), List.of("support"));

        var after = in(() -> queues.change(sales.id(), tag(sales), widening(step)));

        assertThat(after.steps()).containsExactly(QueueStep.of(30, Map.of("finnish", 2), List.of("support")));
        var exported = in(section::export);
        assertThat(exported.get("queues.yaml"))
                .contains("steps:\n      - {afterSeconds: 30, skills: {finnish: 2}, queues: [support]}\n");
        assertThat(in(() -> section.plan(new ConfigFiles(exported(exported))))).isEmpty();
        assertThat(in(() -> audit.of(List.of("queue sales"), null, 10)).get(0).alterations())
                .hasToString("[Alteration[field=steps, before=, after={afterSeconds: 30, skills: {finnish: 2},"
                        + " queues: [support]}]]");
    }

    @Test
    void steps_that_cannot_be_are_refused() {
        var sales = in(() -> queues.create(draft("sales", "Sales")));
        var later = new StepDraft(60, Map.of("finnish", 0), null);
        unusable(sales, widening(later, new StepDraft(60, Map.of("swedish", 0), null)), "/steps/1/afterSeconds");
        unusable(sales, widening(new StepDraft(60, null, List.of())), "/steps/0");
        unusable(sales, widening(new StepDraft(60, Map.of("finnish", 10), null)), "/steps/0/skills");
        unusable(sales, widening(new StepDraft(60, null, List.of("sales"))), "/steps/0/queues");
        unusable(sales, widening(new StepDraft(60, null, List.of("support"))), "/steps/0/queues");
    }

    @Test
    void a_queue_that_another_widens_to_is_not_closed() {
        var support = in(() -> queues.create(draft("support", "Support")));
        var sales = in(() -> queues.create(draft("sales", "Sales")));
        in(() -> queues.change(sales.id(), tag(sales), widening(new StepDraft(60, null, List.of("support")))));

        assertThatThrownBy(() -> in(() -> queues.change(support.id(), tag(support), closing(true))))
                .hasMessageContaining("queue sales");
    }

    @Test
    void a_paused_queue_is_still_open_and_no_file_says_so() {
        var sales = in(() -> queues.create(draft("sales", "Sales")));

        assertThat(in(() -> queues.pause(sales.id(), true)).paused()).isTrue();
        assertThat(in(() -> queues.pause(sales.id(), true)).closed()).isFalse();
        assertThat(in(section::export).get("queues.yaml")).doesNotContain("pause");

        assertThat(in(() -> queues.pause(sales.id(), false)).paused()).isFalse();
        assertThat(in(() -> audit.of(List.of("queue sales"), null, 2)))
                .extracting(entry -> entry.alterations().toString())
                .containsExactly(
                        "[Alteration[field=paused, before=true, after=]]",
                        "[Alteration[field=paused, before=, after=true]]");
    }

    @Test
    void a_closed_queue_is_not_paused_and_comes_back_unpaused() {
        var sales = in(() -> queues.create(draft("sales", "Sales")));
        var paused = in(() -> queues.pause(sales.id(), true));
        var closed = in(() -> queues.change(sales.id(), tag(paused), closing(true)));

        refused("queue-unknown", () -> in(() -> queues.pause(sales.id(), true)));
        assertThat(in(() -> queues.change(sales.id(), tag(closed), closing(false)))
                        .paused())
                .isFalse();
    }

    private void unusable(Queue queue, QueueDraft draft, String where) {
        assertThatThrownBy(() -> in(() -> queues.change(queue.id(), tag(queue), draft)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().members()).containsEntry("where", where));
    }

    @Test
    void who_is_suspended_is_in_no_file_and_gets_back_what_they_had() {
        var sales = in(() -> queues.create(draft("sales", "Sales")));
        in(() -> agents.join(sales.id(), List.of(agent(0), agent(1))));
        members.suspend(true);
        var exported = in(section::export);
        assertThat(exported.get("queues.yaml")).doesNotContain("agents:");
        in(() -> {
            section.apply(new ConfigFiles(exported));
            return null;
        });
        members.suspend(false);
        assertThat(in(() -> agents.get(agent(0))).queues()).containsExactly(sales.id());
    }

    private AgentId agent(int which) {
        return members.listMembers().get(which).id().asAgent();
    }

    private static Map<String, String> exported(Map<String, String> queues) {
        return Map.of("queues.yaml", queues.get("queues.yaml"), "people.yaml", """
                people:
                  - {email: ana@outdoor.example, name: Ana, roles: [agent]}
                  - {email: ben@outdoor.example, name: Ben, roles: [agent]}
                """);
    }

    private static QueueDraft draft(String name, String label) {
        return draft(name, label, null, null);
    }

    private static QueueDraft closing(boolean closed) {
        return draft(null, null, null, closed);
    }

    private static QueueDraft widening(StepDraft... steps) {
        return draft(null, null, List.of(steps), null);
    }

    private static QueueDraft draft(String name, String label, List<StepDraft> steps, Boolean closed) {
        return new QueueDraft(name, label, null, null, null, null, null, null, null, null, steps, closed);
    }

    private static String tag(Queue queue) {
        return "\"" + queue.version() + "\"";
    }

    private static String tag(AgentProfile profile) {
        return "\"" + profile.version() + "\"";
    }

    private static void refused(String type, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().type())
                .isEqualTo(type));
    }

    private <T> T in(Supplier<T> work) {
        return house.database.unitOfWork().in(house.tenant, work);
    }
}
