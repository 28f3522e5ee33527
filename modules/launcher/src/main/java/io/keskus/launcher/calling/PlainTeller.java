package io.keskus.launcher.calling;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A line for people, with the seconds since the call was placed. */
public final class PlainTeller implements Teller {
    private final PrintStream out;
    private Instant began;

    /**
     * @param out where to
     */
    public PlainTeller(PrintStream out) {
        this.out = out;
    }

    @Override
    public void carrier(JsonNode entry) {
        line(entry, Story.tell(entry));
    }

    @Override
    public void app(JsonNode entry) {
        line(entry, Facts.tell(entry.path("fact")));
    }

    @Override
    public void books(JsonNode record, JsonNode usage) {
        print("record      " + Facts.record(record));
        usage.path("usage").forEach(line -> print("usage       " + Facts.usage(line)));
        print("cost        " + Facts.money(usage.path("total")));
    }

    @Override
    public void remark(String sentence) {
        print(sentence);
    }

    private synchronized void line(JsonNode entry, String told) {
        var at = Instant.parse(entry.path("at").asText());
        if (began == null) {
            began = at;
        }
        if (!told.isEmpty()) {
            print(String.format(
                    Locale.ROOT, "%7.1f s  %s", Duration.between(began, at).toMillis() / 1000.0, told));
        }
    }

    private synchronized void print(String line) {
        out.println(line);
        out.flush();
    }
}
