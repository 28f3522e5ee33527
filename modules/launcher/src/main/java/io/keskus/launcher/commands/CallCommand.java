package io.keskus.launcher.commands;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.Checkout;
import io.keskus.launcher.OutsideCall;
import io.keskus.launcher.calling.AppSide;
import io.keskus.launcher.calling.JsonTeller;
import io.keskus.launcher.calling.PlainTeller;
import io.keskus.launcher.calling.Teller;
import io.keskus.launcher.demo.DemoState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "call",
        mixinStandardHelpOptions = true,
        description = {
            "Calls a number of the running demo as somebody outside and tells what happens while it happens: what the"
                    + " caller hears and presses, the wait, the talk, the end, and at last what it cost.",
            "./keskus status lists the numbers. Exit code 1 also when the carrier could not connect the call."
        })
final class CallCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FROM", description = "the caller's number, such as +358401234567")
    private String from;

    @Parameters(index = "1", paramLabel = "TO", description = "the number called")
    private String to;

    @Option(
            names = "--press",
            split = ",",
            paramLabel = "KEYS",
            description = "keys, each pressed when next something asks for keys")
    private List<String> press = List.of();

    @Option(
            names = "--hangup-after",
            paramLabel = "TIME",
            converter = Times.class,
            description = "give up so long after dialling, such as 20s or 2m; never, unless given")
    private Duration hangUpAfter;

    @Option(
            names = "--talk",
            paramLabel = "TIME",
            converter = Times.class,
            description = "hang up after talking so long; else the other side does")
    private Duration talk;

    @Option(
            names = "--say",
            paramLabel = "TEXT",
            description = "what the caller says, to whoever answers; silent unless given")
    private String text;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en-GB",
            description = "language in which the caller says it, such as fi-FI (${DEFAULT-VALUE})")
    private String language;

    @Option(names = "--withheld", description = "hide the caller's number")
    private boolean withheld;

    @Option(names = "--json", description = "one JSON object a line: the carrier's timeline, then the record and cost")
    private boolean json;

    @Override
    public Integer call() {
        var checkout = Checkout.find();
        var demo = DemoState.required(checkout.demo()).stack(checkout);
        var plan = new OutsideCall.Plan(
                from, to, withheld, press, Optional.ofNullable(hangUpAfter), Optional.ofNullable(talk));
        Teller teller = json ? new JsonTeller(System.out) : new PlainTeller(System.out);
        var control = demo.simulator().address() + "/_sim";
        var call = text == null ? OutsideCall.place(control, plan) : OutsideCall.place(control, plan, text, language);
        try (var app = AppSide.of(demo, checkout, to, call.callSid(), teller)) {
            var last = new AtomicReference<JsonNode>();
            call.follow(entry -> {
                teller.carrier(entry);
                last.set(entry);
            });
            app.tellTheRest();
            return "completed".equals(last.get().path("status").asText()) ? 0 : 1;
        }
    }
}
