package io.keskus.simulator.webhook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Everything that the carrier tells or asks its customers. A request for a document is tried as {@link Overrides} say,
 * then at the fallback URL; a callback is tried as {@link Overrides} say and then forgotten, as with the real carrier.
 */
public final class Webhooks {

    private final Delivery delivery;
    private final FaultBook faults;
    private final Map<String, Deque<Hook>> keptBack = new HashMap<>();

    /** @param delivery makes the attempts */
    public Webhooks(Delivery delivery, FaultBook faults) {
        this.delivery = delivery;
        this.faults = faults;
    }

    /** Asks for a document; the outcome comes on the carrier's thread. */
    public void ask(Hook hook, Consumer<Outcome> then) {
        if (faults.of(hook.accountSid()).duplicateWebhooks()) {
            delivery.deliver(hook, first -> delivery.deliver(hook, second -> settle(hook, second, then)));
        } else {
            delivery.deliver(hook, answer -> settle(hook, answer, then));
        }
    }

    /** Reports something; what is answered does not matter. */
    public void tell(Hook hook) {
        if (faults.drops(hook)) {
            delivery.dropped(hook);
        } else if (faults.of(hook.accountSid()).reverseCallbacks()) {
            keptBack.computeIfAbsent(hook.sid(), sid -> new ArrayDeque<>()).push(hook);
        } else {
            send(hook);
        }
    }

    /** Says that no more callbacks are coming for a call or conference; what was kept back goes out, last first. */
    public void finished(String sid) {
        var hooks = keptBack.remove(sid);
        if (hooks != null) {
            sendInTurn(hooks);
        }
    }

    private void sendInTurn(Deque<Hook> hooks) {
        var hook = hooks.poll();
        if (hook != null) {
            delivery.deliver(hook, answer -> sendInTurn(hooks));
        }
    }

    private void send(Hook hook) {
        delivery.deliver(hook, answer -> {});
        if (faults.of(hook.accountSid()).duplicateCallbacks()) {
            delivery.deliver(hook, answer -> {});
        }
    }

    private void settle(Hook hook, Web.Answer answer, Consumer<Outcome> then) {
        if (answer instanceof Web.Received received && received.status() < 300) {
            then.accept(new Outcome.Fetched(
                    withoutFragment(hook.url()), received.status(), received.contentType(), received.body()));
            return;
        }
        var failure = failure(hook, answer);
        if (hook.fallbackUrl().isEmpty()) {
            then.accept(failure);
        } else {
            ask(hook.fallback(failure.code()), then);
        }
    }

    private static Outcome.Failed failure(Hook hook, Web.Answer answer) {
        var where = hook.method() + " " + hook.url() + ": ";
        if (answer instanceof Web.Received received) {
            return new Outcome.Failed(11200, where + "answered " + received.status());
        }
        if (answer instanceof Web.NotConnected lost) {
            return new Outcome.Failed(11205, where + lost.why());
        }
        return new Outcome.Failed(
                11200, where + (answer instanceof Web.TimedOut late ? late.why() : ((Web.Broken) answer).why()));
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }
}
