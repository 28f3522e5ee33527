package io.keskus.routing.queues;

import io.keskus.acd.Skills;
import io.keskus.platform.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** Skills with their levels as a JSON object. */
@Converter
public class SkillsColumn implements AttributeConverter<Skills, String> {
    @Override
    public String convertToDatabaseColumn(Skills skills) {
        return Json.write(skills.levels());
    }

    @Override
    public Skills convertToEntityAttribute(String json) {
        var levels = new TreeMap<String, Integer>();
        Json.read(json, Map.class).forEach((name, level) -> levels.put((String) name, (Integer) level));
        return new Skills(levels);
    }
}
