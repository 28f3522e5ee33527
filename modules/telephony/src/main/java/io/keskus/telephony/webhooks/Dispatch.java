package io.keskus.telephony.webhooks;

import io.keskus.platform.TenantContext;
import io.keskus.telephony.CallArrival;
import io.keskus.telephony.CallHandler;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.ClientIdentity;
import io.keskus.telephony.StepRequest;
import io.keskus.telephony.WebhookMessage;
import io.keskus.telephony.numbers.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands what came to the handler, in its words. Inside a unit of work. */
@ApplicationScoped
class Dispatch {
    private static final Logger LOG = Logger.getLogger(Dispatch.class.getName());

    private final CallHandler handler;
    private final Numbers numbers;
    private final Apology apology;

    /** For the container's proxy. */
    protected Dispatch() {
        this(null, null, null);
    }

    @Inject
    Dispatch(CallHandler handler, Numbers numbers, Apology apology) {
        this.handler = handler;
        this.numbers = numbers;
        this.apology = apology;
    }

    CallScript question(WebhookMessage message, Instant now) {
        if (message instanceof WebhookMessage.Arrived arrived) {
            return arrived(arrived, now);
        }
        if (message instanceof WebhookMessage.Connected connected) {
            return connected(connected, now);
        }
        if (message instanceof WebhookMessage.Stepped stepped) {
            return handler.step(
                    new StepRequest(stepped.call(), stepped.step(), stepped.input(), stepped.legState(), now));
        }
        throw new IllegalStateException("no question: " + message.getClass().getSimpleName());
    }

    void news(WebhookMessage message) {
        if (message instanceof WebhookMessage.LegNews leg) {
            handler.status(leg.fact());
        } else if (message instanceof WebhookMessage.ConferenceNews conference) {
            handler.conference(conference.fact());
        } else if (message instanceof WebhookMessage.RecordingNews recording) {
            handler.recording(recording.fact());
        } else {
            throw new IllegalStateException("no news: " + message.getClass().getSimpleName());
        }
    }

    private CallScript connected(WebhookMessage.Connected connected, Instant now) {
        var check = connected.identity().flatMap(ClientIdentity::findCheck);
        if (check.isPresent()) {
            return handler.checkConnected(new ClientConnect(connected.call(), check, connected.parameters(), now));
        }
        return handler.clientConnected(new ClientConnect(
                connected.call(), connected.identity().flatMap(ClientIdentity::find), connected.parameters(), now));
    }

    private CallScript arrived(WebhookMessage.Arrived arrived, Instant now) {
        var assignment = arrived.to().flatMap(number -> numbers.assignment(number, now));
        if (assignment.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "operations: a call on a number that is for nothing, tenant={0} number={1} call={2}",
                    new Object[] {
                        TenantContext.required(),
                        arrived.to().map(Object::toString).orElse("none"),
                        arrived.call()
                    });
            return apology.numberNotInUse();
        }
        return handler.arrived(
                new CallArrival(arrived.call(), assignment.get(), arrived.from(), arrived.forwardedFrom(), now));
    }
}
