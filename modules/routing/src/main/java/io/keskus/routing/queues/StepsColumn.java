package io.keskus.routing.queues;

import io.keskus.platform.Json;
import io.keskus.routing.QueueStep;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The steps of a queue as a JSON array; nothing stands for none. */
@Converter
public class StepsColumn implements AttributeConverter<List<QueueStep>, String> {
    @Override
    public String convertToDatabaseColumn(List<QueueStep> steps) {
        return steps.isEmpty() ? null : Json.write(steps);
    }

    @Override
    public List<QueueStep> convertToEntityAttribute(String json) {
        return json == null ? List.of() : List.of(Json.read(json, QueueStep[].class));
    }
}
