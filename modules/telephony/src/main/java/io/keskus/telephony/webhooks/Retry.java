package io.keskus.telephony.webhooks;

import io.keskus.kernel.TenantId;
import io.keskus.telephony.WebhookMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the query of one of our own addresses says about a question that is asked again. */
final class Retry {
    private final Map<String, List<String>> query;

    /** @throws IllegalArgumentException when the query is none */
    Retry(Optional<String> query) {
        // a carrier's document of rescue puts "?" behind an address that may have a query already
        this.query = Form.parse(query.orElse("").replace('?', '&'));
    }

    /** 0 for a question that is asked the first time. */
    int attempt() {
        try {
            return Math.max(0, Integer.parseInt(first("again").orElse("0")));
        } catch (NumberFormatException strange) {
            return 0;
        }
    }

    /** What the caller had put in when the question was asked first, sealed. */
    Optional<String> carried() {
        return first("carried");
    }

    /** The message as it was the first time: a carrier that is sent to an address again does not bring the input again. */
    WebhookMessage restore(TenantId tenant, WebhookMessage message, CarriedInput seals) {
        if (carried().isEmpty()) {
            return message;
        }
        if (message instanceof WebhookMessage.Stepped stepped) {
            var input = seals.open(tenant, stepped.call(), carried().get()).input();
            return new WebhookMessage.Stepped(stepped.call(), stepped.step(), input, stepped.legState());
        }
        if (message instanceof WebhookMessage.Connected connected) {
            var parameters =
                    seals.open(tenant, connected.call(), carried().get()).parameters();
            return new WebhookMessage.Connected(connected.call(), connected.identity(), parameters);
        }
        return message;
    }

    private Optional<String> first(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }
}
