package io.keskus.routing.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Messages that wait for a slow or absent tab, in order and bounded. One that tells what is so now takes the place of an
 * older one about the same, so that a slow tab sees fewer changes and still the truth. Not safe for threads.
 */
final class Waiting {
    /** Messages that may wait beside those that replace each other. */
    static final int MOST = 200;
    /** Of all that wait. */
    static final int MOST_CHARS = 1 << 20;

    private final Map<Object, Outgoing> messages = new LinkedHashMap<>();
    private int standing;
    private int chars;

    /** @return false when it is too much, and nothing waits any more */
    boolean add(Outgoing message) {
        var older = messages.put(message.about().<Object>map(about -> about).orElseGet(Object::new), message);
        standing += message.about().isEmpty() ? 1 : 0;
        chars += message.text().length() - (older == null ? 0 : older.text().length());
        if (standing > MOST || chars > MOST_CHARS) {
            clear();
            return false;
        }
        return true;
    }

    /** @return false when it is too much */
    boolean addAll(Waiting others) {
        return others.messages.values().stream().allMatch(this::add);
    }

    /** @return null when none waits */
    Outgoing poll() {
        var all = messages.entrySet().iterator();
        if (!all.hasNext()) {
            return null;
        }
        var next = all.next().getValue();
        all.remove();
        standing -= next.about().isEmpty() ? 1 : 0;
        chars -= next.text().length();
        return next;
    }

    void clear() {
        messages.clear();
        standing = 0;
        chars = 0;
    }
}
