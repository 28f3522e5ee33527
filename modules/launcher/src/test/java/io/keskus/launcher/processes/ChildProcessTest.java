package io.keskus.launcher.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.launcher.LaunchFailure;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    Path work;

    @Test
    void dies_when_whoever_started_it_is_killed() throws Exception {
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        work.toString())
                .start();
        var pid = new BufferedReader(new InputStreamReader(parent.getInputStream())).readLine();
        var child = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly();

        assertThat(child.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    @Test
    void that_ends_while_starting_is_reported_with_the_end_of_its_log() {
        var process = ChildProcess.start(child("echo no such table; exit 7"));

        assertThatThrownBy(() -> Readiness.await(process, Duration.ofSeconds(20), () -> false, Optional::<String>empty))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("The thing stopped with code 7 while starting")
                .hasMessageContaining("no such table");
    }

    @Test
    void that_never_answers_is_killed() {
        var process = ChildProcess.start(child("exec sleep 600"));

        assertThatThrownBy(() -> Readiness.await(process, Duration.ofMillis(200), () -> false, Optional::<String>empty))
                .hasMessageContaining("did not answer within");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void that_says_it_gave_up_is_not_waited_for() {
        var process = ChildProcess.start(child("exec sleep 600"));

        assertThatThrownBy(() -> Readiness.await(
                        process, Duration.ofMinutes(5), () -> false, () -> Optional.of("no data source")))
                .hasMessageContaining("The thing cannot work: no data source");
        assertThat(process.isAlive()).isFalse();
    }

    private Child child(String script) {
        return new Child("The thing", List.of("sh", "-c", script), Map.of(), work, work.resolve("log"), "KILL");
    }

    /** Starts a child, tells its process id and waits to be killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) {
            var work = Path.of(arguments[0]);
            var child = ChildProcess.start(
                    new Child("sleeper", List.of("sleep", "600"), Map.of(), work, work.resolve("log"), "KILL"));
            System.out.println(child.pid().getAsLong());
            child.await();
        }
    }
}
