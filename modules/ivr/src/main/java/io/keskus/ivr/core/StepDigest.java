package io.keskus.ivr.core;

import io.keskus.ivr.Directive;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.Step;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256 over a step, written out component by component with lengths, so that no two steps share a form. */
public final class StepDigest {
    private final StringBuilder out = new StringBuilder();

    private StepDigest() {}

    /** 64 hex digits; sensitive digits count by their number only. */
    public static String of(Step step) {
        var form = new StepDigest();
        form.add(step);
        return sha256(form.out.toString());
    }

    /** SHA-256 of a text's UTF-8 form in hex. */
    public static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(Object value) {
        if (value instanceof Directive.Collected kept && kept.sensitive()) {
            String masked = new FlowInput.Keys(kept.value()).masked().digits();
            addRecord(new Directive.Collected(kept.name(), masked, false));
        } else if (value instanceof Record record) {
            addRecord(record);
        } else if (value instanceof Map<?, ?> map) {
            // every map in a step is sorted at birth
            begin("map", map.size());
            map.forEach((key, item) -> {
                add(key);
                add(item);
            });
        } else if (value instanceof Collection<?> items) {
            begin("list", items.size());
            items.forEach(this::add);
        } else {
            String text = String.valueOf(value);
            begin("text", text.length());
            out.append(text);
        }
    }

    private void addRecord(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        begin(record.getClass().getSimpleName(), components.length);
        for (RecordComponent component : components) {
            try {
                add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a step is made of public records", e);
            }
        }
    }

    private void begin(String kind, int size) {
        out.append(kind).append(':').append(size).append(';');
    }
}
