package io.keskus.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_taken_port_is_named_with_the_option_that_changes_it() throws IOException {
        var free = Ports.free();
        try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = somebody.getLocalPort();
            var ports = new Ports(free.app(), free.simulator(), taken, free.database());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessage("Port " + taken
                            + " is already in use by another program; choose another with --port-keycloak.");
        }
    }

    @Test
    void free_ports_are_none_that_an_outgoing_connection_could_take_meanwhile() {
        var free = Ports.free();

        assertThat(List.of(free.app(), free.simulator(), free.keycloak(), free.database()))
                .allMatch(port -> port < 32_768);
    }

    @Test
    void free_ports_are_free() {
        assertThatCode(Ports.free()::requireFree).doesNotThrowAnyException();
    }

    @Test
    void refuses_what_is_no_port_and_the_same_port_twice() {
        assertThatThrownBy(() -> new Ports(0, 1, 2, 3)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new Ports(8080, 8080, 2, 3)).hasMessageContaining("four different ports");
    }
}
