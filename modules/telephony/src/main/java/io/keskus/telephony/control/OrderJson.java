package io.keskus.telephony.control;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keskus.platform.Json;
import io.keskus.telephony.Endpoint;

/** JSON that says beside each order and endpoint which of its kinds it is. */
final class OrderJson {
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private interface Named {}

    static final ObjectMapper MAPPER = mapper();

    private OrderJson() {}

    private static ObjectMapper mapper() {
        var mapper = Json.mapper().copy();
        for (var type : new Class<?>[] {CarrierOrder.class, Endpoint.class}) {
            mapper.addMixIn(type, Named.class);
            mapper.registerSubtypes(type.getPermittedSubclasses());
        }
        return mapper;
    }
}
