package io.keskus.telephony;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * Our own addresses as one carrier is told them: {@code <public>/hooks/<provider>/<kind>}, and for a step its token behind.
 *
 * @param publicUrl scheme, host and path under which the installation is reached from outside, without a slash at the end
 */
public record WebhookAddresses(URI publicUrl, String provider) {
    private static final Pattern PROVIDER = Pattern.compile("[a-z]{1,20}");

    public WebhookAddresses {
        if (!publicUrl.isAbsolute() || publicUrl.toString().endsWith("/") || publicUrl.getRawQuery() != null) {
            throw new IllegalArgumentException("an absolute address without a slash at the end: " + publicUrl);
        }
        if (!PROVIDER.matcher(provider).matches()) {
            throw new IllegalArgumentException("provider: 1..20 lower-case letters: " + provider);
        }
    }

    /** @throws IllegalArgumentException for {@link WebhookKind#STEP}, which needs its token */
    public URI of(WebhookKind kind) {
        if (kind == WebhookKind.STEP) {
            throw new IllegalArgumentException("a step has a token");
        }
        return at(kind);
    }

    public URI step(StepToken token) {
        return URI.create(at(WebhookKind.STEP) + "/" + token.value());
    }

    /** The same address when it is asked again because no script could be had. @param attempt from 1 */
    public URI again(URI address, int attempt) {
        return URI.create(address + "?again=" + attempt);
    }

    private URI at(WebhookKind kind) {
        return URI.create(publicUrl + "/hooks/" + provider + "/" + kind.segment());
    }
}
