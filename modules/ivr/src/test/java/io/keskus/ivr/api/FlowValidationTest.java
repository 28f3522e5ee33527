package io.keskus.ivr.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.keskus.ivr.Flows;
import io.keskus.kernel.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowValidationTest {
    private final FlowValidationResource resource = new FlowValidationResource();

    @Test
    void a_sound_file_is_described_by_what_it_relies_on() {
        var flow = resource.validate(Flows.config("tenants/outdoor/flows/main.yaml"));
        assertThat(flow.flow()).isEqualTo("main");
        assertThat(flow.hours()).containsExactly("service-line");
        assertThat(flow.queues()).containsExactly("sales", "support");
    }

    @Test
    void a_faulty_file_is_refused_with_every_faults_line_and_remedy() {
        String faulty = Flows.config("tenants/outdoor/flows/main.yaml")
                .replace("entry: arrival", "entry: arival")
                .replace("tries: 3", "tries: 33");
        var refusal = catchThrowableOfType(ProblemException.class, () -> resource.validate(faulty));
        assertThat(refusal.problem().type()).isEqualTo("flow-faulty");
        assertThat(refusal.problem().status()).isEqualTo(422);
        assertThat(refusal.problem().detail())
                .startsWith("2 faults, first flow.yaml:8:8: entry: there is no node arival");
        var faults = (List<?>) refusal.problem().members().get("faults");
        assertThat(faults).hasSize(2);
        assertThat(((Map<?, ?>) faults.get(0)).keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrder("line", "column", "where", "message", "remedy");
    }

    @Test
    void no_body_is_refused_as_an_empty_file() {
        var refusal = catchThrowableOfType(ProblemException.class, () -> resource.validate(null));
        assertThat(refusal.problem().detail()).contains("the file is empty");
    }
}
