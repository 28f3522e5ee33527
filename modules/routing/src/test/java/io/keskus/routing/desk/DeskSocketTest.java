package io.keskus.routing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.TenantId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DeskSocketTest {
    private static final AgentId ANA = new AgentId(new UUID(2, 1));
    private static final TenantId OUTDOOR = new TenantId(new UUID(1, 1));
    private static final TenantId CREDIT = new TenantId(new UUID(1, 2));

    /** A wire that takes a message when the test says so. */
    private static final class SlowWire implements Wire {
        final List<String> sent = new ArrayList<>();
        final ArrayDeque<Consumer<Boolean>> underway = new ArrayDeque<>();
        int closedWith;

        @Override
        public void send(String text, Consumer<Boolean> done) {
            sent.add(text);
            underway.add(done);
        }

        @Override
        public void close(int code, String reason) {
            closedWith = code;
        }
    }

    private final SlowWire wire = new SlowWire();
    private final DeskSocket socket = socket(OUTDOOR, wire);

    @Test
    void the_next_message_leaves_when_the_one_before_is_out() {
        socket.send("one");
        socket.send("two");
        socket.send("three");
        assertThat(wire.sent).containsExactly("one");

        wire.underway.poll().accept(true);
        wire.underway.poll().accept(true);

        assertThat(wire.sent).containsExactly("one", "two", "three");
    }

    @Test
    void a_desk_that_takes_nothing_is_closed() {
        for (int i = 0; i <= DeskSocket.MOST_WAITING; i++) {
            socket.send("message " + i);
        }
        assertThat(wire.closedWith).isZero();

        socket.send("one too many");

        assertThat(wire.closedWith).isEqualTo(CloseCode.TOO_SLOW);
        assertThat(wire.sent).hasSize(1);
    }

    @Test
    void a_message_that_cannot_be_sent_closes_the_desk() {
        socket.send("one");
        socket.send("two");

        wire.underway.poll().accept(false);

        assertThat(wire.closedWith).isEqualTo(CloseCode.TOO_SLOW);
        assertThat(wire.sent).containsExactly("one");
    }

    @Test
    void a_message_never_reaches_another_tenants_desk_even_of_the_same_agent_id() {
        var other = new SlowWire();
        var fanOut = new FanOut();
        fanOut.open(socket);
        fanOut.open(socket(CREDIT, other));

        fanOut.send(OUTDOOR, ANA, "for the outdoor shop");

        assertThat(wire.sent).containsExactly("for the outdoor shop");
        assertThat(other.sent).isEmpty();
    }

    @Test
    void a_second_desk_of_the_same_agent_closes_the_first() {
        var fanOut = new FanOut();
        var second = new SlowWire();
        fanOut.open(socket);
        fanOut.open(socket(OUTDOOR, second));
        fanOut.forget(socket);

        fanOut.send(OUTDOOR, ANA, "hello");

        assertThat(wire.closedWith).isEqualTo(CloseCode.OPENED_ELSEWHERE);
        assertThat(second.sent).containsExactly("hello");
    }

    private static DeskSocket socket(TenantId tenant, Wire wire) {
        return new DeskSocket(UUID.randomUUID(), tenant, ANA, wire);
    }
}
