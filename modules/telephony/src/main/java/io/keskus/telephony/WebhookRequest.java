package io.keskus.telephony;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A message of the carrier as it came, before anything in it is believed.
 *
 * @param step of the address, for {@link WebhookKind#STEP}
 * @param url the address as the carrier was told it, with the query as it came: what a signature is over
 * @param form the body's fields, in order, each with all its values
 * @param headers by lower-case name, first value only
 * @param body as it came
 */
public record WebhookRequest(
        WebhookKind kind,
        Optional<StepToken> step,
        String url,
        Map<String, List<String>> form,
        Map<String, String> headers,
        byte[] body) {

    /** The first value of a field; empty when it is absent or blank. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(form.get(name))
                .flatMap(values -> values.stream().findFirst())
                .filter(value -> !value.isBlank());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "WebhookRequest[" + kind + ", " + form.keySet() + "]";
    }
}
