package io.keskus.platform;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import java.io.IOException;
import java.util.function.Function;

/** The kernel's one-value nouns as JSON strings. */
final class KernelJson extends SimpleModule {
    KernelJson() {
        super("keskus-kernel");
        asText(TenantId.class, TenantId::of, TenantId::toString);
        asText(ClientId.class, ClientId::of, ClientId::toString);
        asText(InteractionId.class, InteractionId::of, InteractionId::toString);
        asText(AgentId.class, AgentId::of, AgentId::toString);
        asText(ContactId.class, ContactId::of, ContactId::toString);
        asText(QueueId.class, QueueId::of, QueueId::toString);
        asText(PhoneNumber.class, PhoneNumber::new, PhoneNumber::e164);
    }

    private <T> void asText(Class<T> type, Function<String, T> parse, Function<T, String> text) {
        addSerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider providers) throws IOException {
                out.writeString(text.apply(value));
            }
        });
        addKeySerializer(type, new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider providers) throws IOException {
                out.writeFieldName(text.apply(value));
            }
        });
        addDeserializer(type, new JsonDeserializer<>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                var given = in.getValueAsString();
                try {
                    return parse.apply(given);
                } catch (IllegalArgumentException wrong) {
                    throw context.weirdStringException(given, type, wrong.getMessage());
                }
            }
        });
        addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return parse.apply(key);
            }
        });
    }
}
