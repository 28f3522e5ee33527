package io.keskus.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
    void free_ports_are_free() {
        assertThatCode(Ports.free()::requireFree).doesNotThrowAnyException();
    }

    @Test
    void refuses_what_is_no_port_and_the_same_port_twice() {
        assertThatThrownBy(() -> new Ports(0, 1, 2, 3)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> new Ports(8080, 8080, 2, 3)).hasMessageContaining("four different ports");
    }
}
