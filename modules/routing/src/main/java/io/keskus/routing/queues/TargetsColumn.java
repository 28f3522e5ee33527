package io.keskus.routing.queues;

import io.keskus.platform.Json;
import io.keskus.routing.QueueTargets;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a queue aims at, as a JSON object; nothing stands for the usual. */
@Converter
public class TargetsColumn implements AttributeConverter<QueueTargets, String> {
    @Override
    public String convertToDatabaseColumn(QueueTargets targets) {
        return Json.write(targets);
    }

    @Override
    public QueueTargets convertToEntityAttribute(String json) {
        return json == null ? QueueTargets.USUAL : Json.read(json, QueueTargets.class);
    }
}
