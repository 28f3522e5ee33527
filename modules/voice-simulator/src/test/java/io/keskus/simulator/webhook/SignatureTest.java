package io.keskus.simulator.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Vectors of the carrier's documentation and of twilio-java's own tests. */
class SignatureTest {

    private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final Map<String, String> P = Map.of(
            "CallSid", "CA1234567890ABCDE",
            "Caller", "+14158675309",
            "Digits", "1234",
            "From", "+14158675309",
            "To", "+18005551212");

    @Test
    void is_that_of_the_documentation() {
        assertThat(Signature.of("12345", URL, P)).isEqualTo("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    }

    @Test
    void is_over_the_url_as_it_is_written_port_included() {
        assertThat(Signature.of("12345", URL.replace(".com/", ".com:443/"), P))
                .isEqualTo("kvajT1Ptam85bY51eRf/AJRuM3w=");
    }

    @Test
    void is_over_the_url_alone_without_parameters() {
        assertThat(Signature.of("12345", URL, Map.of())).isEqualTo("zYQTYrRWXE7LtzbG4PfP7/bkkGo=");
    }

    @Test
    void has_each_value_of_a_repeated_parameter_once_and_in_order() {
        Map<String, Collection<String>> many = Map.of(
                "Sid", List.of("CA123"), "SidAccount", List.of("AC123"), "Digits", List.of("5678", "1234", "1234"));
        assertThat(Signature.ofMany("12345", URL, many)).isEqualTo("IK+Dwps556ElfBT0I3Rgjkr1wJU=");
    }
}
