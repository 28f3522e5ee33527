package io.keskus.acd;

import static io.keskus.acd.Scenario.agent;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class S03PriorityTest {
    private final Scenario desk = new Scenario().queue("sales");

    @Test
    void first_come_is_first_served() {
        desk.arrives("first", "sales").at(1).arrives("second", "sales").readyAgent("ana", "sales");

        assertThat(desk.agentOf("first")).contains(agent("ana"));
        assertThat(desk.place("second")).isEqualTo(1);
    }

    @Test
    void a_point_of_priority_is_a_minute_of_head_start() {
        desk.arrives("plain", "sales").at(119).arrives("valued", "sales", 2);

        desk.readyAgent("ana", "sales");

        assertThat(desk.agentOf("valued")).contains(agent("ana"));
    }

    @Test
    void a_head_start_is_all_it_is_so_nobody_starves() {
        desk.arrives("plain", "sales").at(121).arrives("valued", "sales", 2);

        desk.readyAgent("ana", "sales");

        assertThat(desk.agentOf("plain")).contains(agent("ana"));
    }

    @Test
    void the_priority_of_a_queue_counts_like_that_of_a_call() {
        desk.queue("vip", r -> r.priority(5)).arrives("plain", "sales").at(200).arrives("valued", "vip");

        desk.readyAgent("ana", "sales", "vip");

        assertThat(desk.agentOf("valued")).contains(agent("ana"));
    }

    @Test
    void places_are_counted_within_the_queue() {
        desk.queue("other").arrives("elsewhere", "other").arrives("first", "sales");

        desk.at(1).arrives("second", "sales").arrives("valued", "sales", 1);

        assertThat(desk.place("valued")).isEqualTo(1);
        assertThat(desk.place("second")).isEqualTo(3);
        assertThat(desk.last(Decision.Queued.class).position()).isEqualTo(1);
    }
}
