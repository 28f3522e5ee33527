package io.keskus.launcher.commands;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.ExampleTenant;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Progress;
import io.keskus.launcher.ScriptedAgent;
import io.keskus.launcher.ScriptedAgent.Login;
import io.keskus.launcher.ScriptedAgent.Site;
import io.keskus.launcher.ScriptedAgent.Work;
import io.keskus.launcher.demo.DemoState;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "agent",
        mixinStandardHelpOptions = true,
        description = {
            "Is an agent: signs in through Keycloak, connects, is ready, accepts what is offered, talks, hangs up and"
                    + " wraps up.",
            "Without options it works at the running demo, until Ctrl-C; ./keskus status lists the accounts."
        })
final class AgentCommand implements Callable<Integer> {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    @Parameters(index = "0", paramLabel = "EMAIL", description = "the account, such as ana@outdoor.example")
    private String email;

    @Option(
            names = "--talk",
            paramLabel = "TIME",
            converter = Times.class,
            defaultValue = "20s",
            description = "hang up after talking so long (${DEFAULT-VALUE})")
    private Duration talk;

    @Option(
            names = "--wrap-up",
            paramLabel = "TIME",
            converter = Times.class,
            defaultValue = "5s",
            description = "after-work of each call (${DEFAULT-VALUE})")
    private Duration wrapUp;

    @Option(
            names = "--calls",
            paramLabel = "N",
            defaultValue = "2147483647",
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = "leave after so many calls")
    private int calls;

    @Option(
            names = "--disposition",
            paramLabel = "TEXT",
            defaultValue = "solved",
            description = "what every call came to (${DEFAULT-VALUE})")
    private String disposition;

    @Option(names = "--tenant", paramLabel = "SLUG", description = "unless one example tenant has this person")
    private String tenant;

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            description = "other than the demo's",
            interactive = true,
            arity = "0..1")
    private String password;

    @Option(names = "--app", paramLabel = "URL", description = "an app other than the demo's")
    private String app;

    @Option(names = "--issuer", paramLabel = "URL", description = "a Keycloak realm other than the demo's")
    private String issuer;

    @Option(names = "--carrier-control", paramLabel = "URL", description = "the simulator's control API, http://…/_sim")
    private String carrierControl;

    @Override
    public Integer call() throws InterruptedException {
        var timers = Executors.newScheduledThreadPool(2, task -> {
            var thread = new Thread(task, "agent");
            thread.setDaemon(true);
            return thread;
        });
        var progress = Progress.to(System.out);
        try (var agent = new ScriptedAgent(
                site(),
                login(),
                new Work(talk, wrapUp, disposition, calls),
                timers,
                (what, message) -> progress.say(email + ": " + what))) {
            agent.start();
            agent.await(FOR_EVER);
            return 0;
        } finally {
            timers.shutdownNow();
        }
    }

    private Site site() {
        if (app != null && issuer != null && carrierControl != null) {
            return new Site(app, carrierControl, issuer);
        }
        var checkout = Checkout.find();
        var demo = DemoState.required(checkout.demo()).stack(checkout);
        return new Site(
                app != null ? app : demo.app().address(),
                carrierControl != null ? carrierControl : demo.simulator().address() + "/_sim",
                issuer != null ? issuer : demo.keycloak().issuer());
    }

    private Login login() {
        var checkout = Checkout.find();
        return new Login(
                tenant != null ? tenant : employer(checkout),
                email,
                password != null
                        ? password
                        : DemoState.required(checkout.demo()).stack(checkout).demoPassword());
    }

    private String employer(Checkout checkout) {
        return ExampleTenant.all(checkout.home()).stream()
                .filter(each ->
                        each.people().stream().anyMatch(person -> person.email().equals(email)))
                .map(ExampleTenant::slug)
                .findFirst()
                .orElseThrow(() -> new LaunchFailure(email + " works for none of the example tenants; name one with"
                        + " --tenant, or see ./keskus status."));
    }
}
