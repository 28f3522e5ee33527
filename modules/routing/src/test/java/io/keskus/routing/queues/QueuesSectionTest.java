package io.keskus.routing.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueuesSectionTest {
    private static final String PEOPLE = """
            people:
              - {email: ana@outdoor.example, name: Ana, roles: [agent]}
              - {email: ben@outdoor.example, name: Ben, roles: [agent, supervisor]}
              - {email: liisa@outdoor.example, name: Liisa, roles: [supervisor]}
            """;
    private static final String QUEUES = """
            queues:
              - name: sales
                label: "Sales"
                skills: {sales: 3}
                ringSeconds: 15
                wrapUpSeconds: 0
                priority: 2
                wrapUpExtensionSeconds: 90
                lastAgentSeconds: 45
              - name: support
                label: "Support"
                ringSeconds: 20
                wrapUpSeconds: 30
                priority: 5
                client: acme
                serviceLevel: {seconds: 30, percent: 90}
                alerts: {longestWaitSeconds: 120, waiting: 5}
                steps:
                  - {afterSeconds: 30, skills: {finnish: 2, sales: 0}}
                  - {afterSeconds: 60, queues: [sales]}
            agents:
              - email: ana@outdoor.example
                skills: {sales: 8}
                queues: [sales, support]
              - email: ben@outdoor.example
                queues: [support]
            """;
    private final House house = new House();
    private QueuesSection section;
    private Node node;

    @BeforeEach
    void open() {
        node = Node.start(house);
        house.database.execute("DELETE FROM routing_queue");
        var entities = house.database.entityManager();
        var queues = new Queues(entities);
        var members = new Colleagues("ana@outdoor.example", "ben@outdoor.example", "liisa@outdoor.example");
        section = new QueuesSection(queues, new Staff(entities, queues, node.inbox), members);
    }

    @Test
    void applied_twice_it_changes_nothing_the_second_time() {
        apply(QUEUES);
        assertThat(plan(QUEUES)).isEmpty();
        long journaled = house.count("SELECT COUNT(*) FROM partition_journal");
        assertThat(journaled).isEqualTo(4);

        apply(QUEUES);

        assertThat(house.count("SELECT COUNT(*) FROM partition_journal")).isEqualTo(journaled);
    }

    @Test
    void what_it_exports_is_what_was_applied() {
        apply(QUEUES);

        var exported =
                house.database.unitOfWork().in(house.tenant, section::export).get("queues.yaml");

        assertThat(exported).isEqualTo(QUEUES);
    }

    @Test
    void the_plan_names_each_difference_and_writes_nothing() {
        apply(QUEUES);
        var other = """
                queues:
                  - name: sales
                    label: "Sales"
                    skills: {sales: 3}
                    ringSeconds: 25
                    wrapUpSeconds: 0
                    priority: 2
                    lastAgentSeconds: 45
                    serviceLevel: {seconds: 15}
                  - name: returns
                agents:
                  - email: ana@outdoor.example
                    skills: {sales: 9}
                    queues: [sales]
                """;

        assertThat(plan(other))
                .extracting(Change::toString)
                .containsExactly(
                        "+ queue returns",
                        "~ queue sales, ringSeconds: 15 → 25",
                        "~ queue sales, wrapUpExtensionSeconds: 90 → 60",
                        "~ queue sales, targets: serviceLevel: {seconds: 20, percent: 80} alerts: []"
                                + " → serviceLevel: {seconds: 15, percent: 80} alerts: []",
                        "- queue support",
                        "~ agent ana@outdoor.example, skills: {sales=8} → {sales=9}",
                        "~ agent ana@outdoor.example, queues: [sales, support] → [sales]",
                        "- agent ben@outdoor.example");
        assertThat(house.count("SELECT COUNT(*) FROM routing_queue WHERE NOT closed"))
                .isEqualTo(2);
    }

    @Test
    void a_queue_that_is_left_out_is_closed_and_one_that_comes_back_is_the_same_queue() {
        apply(QUEUES);
        var before = house.rows("SELECT HEX(id) FROM routing_queue WHERE name = 'support'");
        apply("queues: [{name: sales}]");
        assertThat(house.rows("SELECT name FROM routing_queue WHERE NOT closed"))
                .containsExactly("sales");
        assertThat(house.rows("SELECT COUNT(*) FROM agent_presence")).containsExactly("2");
        assertThat(house.count("SELECT COUNT(*) FROM routing_agent")).isZero();

        apply(QUEUES);

        assertThat(house.rows("SELECT HEX(id) FROM routing_queue WHERE name = 'support'"))
                .isEqualTo(before);
        assertThat(plan(QUEUES)).isEmpty();
    }

    @Test
    void every_fault_is_named_with_its_line_and_remedy() {
        var wrong = """
                queues:
                  - name: sales
                  - name: sales
                agents:
                  - email: liisa@outdoor.example
                    queues: [slaes]
                """;

        assertThatThrownBy(() -> plan(wrong)).isInstanceOf(ConfigFaults.class).hasMessage("""
                        queues.yaml:3: the queue "sales" is there twice; give each queue a name of its own
                        queues.yaml:5: liisa@outdoor.example is nobody with the role agent; add the person to people.yaml with roles: [agent]
                        queues.yaml:6: there is no queue "slaes"; write one of sales""");
    }

    @Test
    void every_fault_of_a_step_is_named_with_its_line_and_remedy() {
        var wrong = """
                queues:
                  - name: sales
                    steps:
                      - {afterSeconds: 30, queues: [sales]}
                      - afterSeconds: 30
                        queues: [suport, support]
                  - name: support
                """;

        assertThatThrownBy(() -> plan(wrong)).isInstanceOf(ConfigFaults.class).hasMessage("""
                        queues.yaml:5: a step after 30 s comes no later than the one before; write a number greater than 30
                        queues.yaml:4: the queue "sales" widens to itself; write one of support
                        queues.yaml:6: there is no queue "suport"; write one of support""");
    }

    @Test
    void the_engine_hears_of_a_step_that_widens_to_a_queue_further_down() {
        apply("""
                queues:
                  - name: sales
                    steps: [{afterSeconds: 30, skills: {finnish: 2}, queues: [support]}]
                  - name: support
                """);

        var support = house.rows("SELECT LOWER(HEX(id)) FROM routing_queue WHERE name = 'support'")
                .get(0);
        assertThat(house.rows("SELECT REPLACE(payload, '-', '') FROM partition_journal WHERE type = 'DefineQueue'"))
                .first()
                .asString()
                .contains("\"relax\":{\"finnish\":2}", "\"widenTo\":[\"" + support + "\"]");
    }

    private List<Change> plan(String queues) {
        return house.database.unitOfWork().in(house.tenant, () -> section.plan(files(queues)));
    }

    private void apply(String queues) {
        house.database.unitOfWork().run(house.tenant, () -> section.apply(files(queues)));
    }

    private static ConfigFiles files(String queues) {
        return new ConfigFiles(Map.of("queues.yaml", queues, "people.yaml", PEOPLE));
    }
}
