package io.keskus.simulator.phone;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.account.Register;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Numbers;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.http.Socket;
import io.keskus.simulator.http.SocketUser;
import io.keskus.simulator.peer.Peers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code /phone}: a telephone in the browser, for people who try a number out. */
public final class PhonePage {

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");
    private static final List<String> FILES = List.of(
            "index.html",
            "phone.css",
            "parts.css",
            "colours.css",
            "phone.js",
            "line.js",
            "sound.js",
            "story.js",
            "words.js",
            "sentences.js",
            "icon.svg");

    private final Exchange exchange;
    private final Peers peers;

    /** @param peers the sound of browsers */
    public PhonePage(Exchange exchange, Peers peers) {
        this.exchange = exchange;
        this.peers = peers;
    }

    /** A number that can be called. @param owner name of the account that holds it */
    record Callable(String number, String name, String owner) {}

    /** Answers a request under {@code /phone}. */
    public Reply answer(String path, Request request) {
        if (!request.method().equals("GET")) {
            return Reply.json(405, Map.of("error", "the phone is for looking at; its line is a web socket"));
        }
        if (path.equals("/phone/numbers")) {
            return Reply.json(200, callable(exchange.register()));
        }
        var file = path.equals("/phone") || path.equals("/phone/") ? "index.html" : path.substring("/phone/".length());
        return FILES.contains(file)
                ? new Reply.Answer(
                        200, TYPES.get(file.substring(file.indexOf('.') + 1)) + "; charset=utf-8", text(file))
                : Reply.json(404, Map.of("error", "the phone has no " + file));
    }

    /** A tab has opened its line. */
    public SocketUser opened(Socket socket) {
        return new Tab(exchange, peers, socket);
    }

    /** Numbers of active accounts, by owner and number. */
    private static List<Callable> callable(Register register) {
        return register.numbers().stream()
                .filter(number -> register.findAccount(number.accountSid())
                        .map(Account::active)
                        .orElse(false))
                .map(number -> new Callable(
                        number.field("PhoneNumber"),
                        name(number.field("FriendlyName"), number.field("PhoneNumber")),
                        owner(register.findAccount(number.accountSid()).orElseThrow())))
                .sorted(java.util.Comparator.comparing(Callable::owner).thenComparing(Callable::number))
                .toList();
    }

    /** What people call an account: an id in front of its name is for programs. */
    private static String owner(Account account) {
        return account.friendlyName().replaceFirst("^[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}\\s+", "");
    }

    private static String name(String given, String number) {
        return Numbers.normalised(given).equals(number) ? "" : given;
    }

    private static String text(String file) {
        try (var in = PhonePage.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
