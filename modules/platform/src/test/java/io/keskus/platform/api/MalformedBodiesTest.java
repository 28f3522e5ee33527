package io.keskus.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.keskus.platform.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class MalformedBodiesTest {
    enum Colour {
        RED
    }

    record Paint(String name, List<Colour> colours) {}

    @Test
    void a_value_that_does_not_fit_is_told_by_its_place() {
        refused("{\"name\":\"a\",\n \"colours\":[\"BLUE\"]}", problem -> {
            assertThat(problem.members()).containsEntry("where", "/colours/0").containsEntry("line", 2);
            assertThat(problem.detail()).contains("BLUE");
        });
    }

    @Test
    void no_name_of_a_class_goes_out() {
        refused("{\"nome\":\"a\"}", problem -> assertThat(problem.detail())
                .contains("nome")
                .contains("Paint")
                .doesNotContain("keskus")
                .doesNotContain("$"));
        refused("{\"colours\":7}", problem -> assertThat(problem.detail()).doesNotContain("java.util"));
    }

    @Test
    void what_is_no_json_is_told_by_its_place_too() {
        refused("{\"name\":", problem -> assertThat(problem.members()).containsKey("line"));
        refused("hello", problem -> assertThat(problem.status()).isEqualTo(400));
    }

    private static void refused(String body, java.util.function.Consumer<io.keskus.kernel.Problem> expected) {
        assertThatThrownBy(() -> Json.mapper().readValue(body, Paint.class))
                .isInstanceOfSatisfying(
                        JsonProcessingException.class, failure -> expected.accept(MalformedBodies.problem(failure)));
    }
}
