package io.keskus.platform.persistence;

import io.keskus.platform.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** A UUID in a {@code BINARY(16)} column. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(UUID id) {
        return id == null ? null : Ids.bytes(id);
    }

    @Override
    public UUID convertToEntityAttribute(byte[] bytes) {
        return bytes == null ? null : Ids.uuid(bytes);
    }
}
