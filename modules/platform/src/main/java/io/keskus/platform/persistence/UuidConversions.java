package io.keskus.platform.persistence;

import io.keskus.platform.Ids;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.ConversionManager;

/**
 * Lets a query by primary key take a UUID: EclipseLink extracts the key from such a query without asking the
 * attribute's converter and then has to make bytes of it.
 */
final class UuidConversions extends ConversionManager {
    @Override
    protected byte[] convertObjectToByteArray(Object source) {
        return source instanceof UUID id ? Ids.bytes(id) : super.convertObjectToByteArray(source);
    }
}
