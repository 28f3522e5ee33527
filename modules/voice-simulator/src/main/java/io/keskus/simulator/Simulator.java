package io.keskus.simulator;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.account.Contents;
import io.keskus.simulator.account.JsonFile;
import io.keskus.simulator.account.Register;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Settings;
import io.keskus.simulator.call.Sids;
import io.keskus.simulator.clock.ClockFile;
import io.keskus.simulator.clock.Loop;
import io.keskus.simulator.contract.Ledger;
import io.keskus.simulator.control.ControlApi;
import io.keskus.simulator.control.Machine;
import io.keskus.simulator.http.Certificate;
import io.keskus.simulator.http.Forms;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.http.Server;
import io.keskus.simulator.http.Sockets;
import io.keskus.simulator.message.Messages;
import io.keskus.simulator.peer.Peers;
import io.keskus.simulator.phone.PhonePage;
import io.keskus.simulator.rest.CarrierApi;
import io.keskus.simulator.rest.Limits;
import io.keskus.simulator.softphone.Gateway;
import io.keskus.simulator.webhook.Delivery;
import io.keskus.simulator.webhook.FaultBook;
import io.keskus.simulator.webhook.HttpWeb;
import io.keskus.simulator.webhook.WebhookLog;
import io.keskus.simulator.webhook.Webhooks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A running carrier: REST under {@code /2010-04-01}, control under {@code /_sim}, softphones at {@code /signal}, a phone
 * for people at {@code /phone}.
 */
public final class Simulator implements AutoCloseable {

    private final Loop loop;
    private final HttpWeb web = new HttpWeb();
    private final Sounds sounds;
    private final Server server;
    private final FaultBook faults = new FaultBook();
    private final CarrierApi carrier;
    private final ControlApi control;
    private final Peers peers;
    private final PhonePage phone;
    private final ScheduledExecutorService seconds = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "seconds");
        thread.setDaemon(true);
        return thread;
    });

    private Simulator(Options options, int port, Server.Tls tls) {
        var clockFile = options.clockFile() == null ? null : new ClockFile(options.clockFile());
        loop = new Loop(clockFile == null ? 0 : clockFile.read(), clockFile == null ? offset -> {} : clockFile::write);
        var data = Optional.ofNullable(options.data());
        var file = data.map(folder -> new JsonFile<>(folder, "carrier.json", Contents.class));
        var register = new Register(
                file.flatMap(JsonFile::read).orElseGet(Contents::empty),
                contents -> file.ifPresent(there -> there.write(contents)));
        var now = loop.now();
        register.put(register.findAccount(options.accountSid())
                .map(old -> account(options, old.created()))
                .orElseGet(() -> account(options, now)));
        var log = new WebhookLog();
        var delivery = new Delivery(
                web,
                loop::post,
                (delay, task) -> CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                        .execute(() -> loop.post(task)),
                sid -> register.findAccount(sid).map(Account::authToken).orElse(""),
                loop::now,
                Sids::secret,
                faults,
                log);
        sounds = new Sounds(options, loop);
        var settings = new Settings(sounds.prompts(), sounds.calls(), "http://" + options.host() + ":" + port);
        var webhooks = new Webhooks(delivery, faults);
        var exchange = new Exchange(loop, webhooks, register, settings);
        var messages = new Messages(loop, webhooks, register);
        var ledger = new Ledger();
        var limits = new Limits();
        carrier = new CarrierApi(exchange, messages, faults, limits, ledger, options.callsPerSecond());
        control = new ControlApi(
                exchange, new Machine(loop, faults, log, ledger, limits, messages, data), Clock.systemUTC());
        peers = new Peers(loop::post);
        phone = new PhonePage(exchange, peers);
        var gateway = new Gateway(exchange, peers, Clock.systemUTC());
        server = new Server(
                options.host(),
                port,
                this::answer,
                new Sockets(loop::post).on("/signal", gateway::opened).on("/phone/line", phone::opened),
                tls);
        seconds.scheduleAtFixedRate(() -> loop.post(gateway::tick), 1, 1, TimeUnit.SECONDS);
        loop.start(() -> delivery.underWay() == 0 && !sounds.prompts().busy());
    }

    /**
     * Starts a carrier and returns when it listens.
     *
     * @throws IOException when the port cannot be had
     */
    public static Simulator start(Options options) throws IOException {
        int port = options.port();
        try (var probe = new ServerSocket(options.port(), 50, InetAddress.getByName(options.host()))) {
            port = probe.getLocalPort();
        } catch (IOException e) {
            throw new IOException(
                    "port " + options.port() + " of " + options.host() + " cannot be had: " + e.getMessage(), e);
        }
        var simulator = new Simulator(options, port, tls(options));
        try {
            simulator.server.start();
        } catch (RuntimeException e) {
            simulator.close();
            throw new IOException("port " + port + " of " + options.host() + " cannot be had: " + e.getMessage(), e);
        }
        return simulator;
    }

    private static Server.Tls tls(Options options) throws IOException {
        if (options.tlsPort() == Options.NO_TLS) {
            return null;
        }
        var directory = options.data() == null ? Files.createTempDirectory("voice-simulator") : options.data();
        return new Server.Tls(options.tlsPort(), Certificate.in(directory));
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** The port it listens on by TLS, 0 when it does not. */
    public int tlsPort() {
        return server.tlsPort();
    }

    /** Process id of the program that carries the sound of browsers, 0 while there is none. */
    public long mediaProgram() {
        return loop.ask(peers::processId).join();
    }

    @Override
    public void close() {
        server.close();
        seconds.shutdownNow();
        peers.close();
        loop.close();
        web.close();
        sounds.close();
    }

    private CompletableFuture<Reply> answer(Request request) {
        var path = Forms.decode(request.uri().split("\\?", 2)[0].replace("+", "%2B"));
        return loop.ask(() -> {
            if (path.startsWith("/2010-04-01")) {
                return carrier.answer(path, request);
            }
            if (path.startsWith("/_sim") || path.equals("/_faults")) {
                return onLoop(control.answer(path, request));
            }
            if (path.equals("/phone") || path.startsWith("/phone/")) {
                return phone.answer(path, request);
            }
            return Reply.json(404, Map.of("error", "the carrier's REST is /2010-04-01, its control is /_sim"));
        });
    }

    /** Lines begin on the carrier's thread as well, whoever writes them out. */
    private Reply onLoop(Reply reply) {
        return reply instanceof Reply.Lines lines
                ? new Reply.Lines(
                        lines.contentType(),
                        sink -> loop.post(() -> lines.begin().accept(sink)))
                : reply;
    }

    private static Account account(Options options, java.time.Instant created) {
        return new Account(
                options.accountSid(),
                options.accountSid(),
                options.authToken(),
                "Parent account",
                "active",
                options.callsPerSecond(),
                created,
                created);
    }
}
