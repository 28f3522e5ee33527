package io.keskus.telephony.webhooks;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Json;
import io.keskus.platform.Secrets;
import io.keskus.telephony.MalformedWebhook;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * What a caller put in or a device passed along, on its way through the carrier and back in the query of an address, when it could not be acted on at
 * once. Sealed, bound to the call: it may be a card number, and addresses end up in logs.
 */
@ApplicationScoped
class CarriedInput {
    /** Writes which of the inputs it is beside it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface Named {}

    /** What is on its way. */
    record Carried(StepInput input, Map<String, String> parameters) {}

    private static final ObjectMapper JSON = mapper();

    private final Secrets secrets;

    /** For the container's proxy. */
    protected CarriedInput() {
        this(null);
    }

    @Inject
    CarriedInput(Secrets secrets) {
        this.secrets = secrets;
    }

    String seal(TenantId tenant, ProviderCallId call, Carried carried) {
        try {
            var plain = JSON.writeValueAsBytes(carried);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(tenant, purpose(call), plain));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an input that is no JSON", unwritable);
        }
    }

    /** @throws MalformedWebhook when it was not sealed here for this call */
    Carried open(TenantId tenant, ProviderCallId call, String given) {
        try {
            var plain =
                    secrets.open(tenant, purpose(call), Base64.getUrlDecoder().decode(given));
            return JSON.readValue(new String(plain, StandardCharsets.UTF_8), Carried.class);
        } catch (IllegalArgumentException | IllegalStateException | JsonProcessingException foreign) {
            throw new MalformedWebhook("carried: not what we gave");
        }
    }

    private static ObjectMapper mapper() {
        var mapper = Json.mapper().copy().addMixIn(StepInput.class, Named.class);
        mapper.registerSubtypes(StepInput.class.getPermittedSubclasses());
        return mapper;
    }

    private static String purpose(ProviderCallId call) {
        return "carried-input/" + call;
    }
}
