package io.keskus.simulator.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CandidatesTest {

    @Test
    void every_port_is_offered_on_the_loopback_address_and_nowhere_else() {
        var sdp = String.join(
                "\r\n",
                "v=0",
                "m=audio 9 UDP/TLS/RTP/SAVPF 111",
                "a=candidate:1 1 udp 2113937151 198.51.100.7 40001 typ host generation 0",
                "a=candidate:2 1 udp 2113937151 2001:db8::7 40002 typ host generation 0",
                "a=candidate:3 1 tcp 1518280447 198.51.100.7 9 typ host tcptype active",
                "a=end-of-candidates",
                "a=ice-ufrag:abcd",
                "a=ice-pwd:secret",
                "");
        assertThat(Candidates.loopback(sdp))
                .isEqualTo(String.join(
                        "\r\n",
                        "v=0",
                        "m=audio 9 UDP/TLS/RTP/SAVPF 111",
                        "a=candidate:1 1 udp 2113937151 127.0.0.1 40001 typ host",
                        "a=candidate:1 1 udp 2113937151 127.0.0.1 40002 typ host",
                        "a=ice-ufrag:abcd",
                        "a=ice-pwd:secret",
                        ""));
    }
}
