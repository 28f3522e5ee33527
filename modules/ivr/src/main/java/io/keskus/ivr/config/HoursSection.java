package io.keskus.ivr.config;

import io.keskus.ivr.OpeningHours;
import io.keskus.ivr.hours.HoursBook;
import io.keskus.ivr.hours.HoursReader;
import io.keskus.ivr.hours.HoursReading;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code hours.yaml}. A configuration without the file has no opening hours. */
@ApplicationScoped
public class HoursSection implements ConfigSection {
    static final String FILE = "hours.yaml";

    private final HoursBook book;

    /** For the container's proxy. */
    protected HoursSection() {
        this(null);
    }

    @Inject
    public HoursSection(HoursBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "hours";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        Map<String, OpeningHours> wanted = read(files);
        Map<String, OpeningHours> now = book.all();
        var changes = new ArrayList<Change>();
        wanted.forEach((name, hours) -> {
            if (!now.containsKey(name)) {
                changes.add(Change.add("hours " + name));
            } else if (!now.get(name).equals(hours)) {
                changes.addAll(HoursDifference.of(now.get(name), hours));
            }
        });
        now.keySet().stream()
                .filter(name -> !wanted.containsKey(name))
                .forEach(name -> changes.add(Change.remove("hours " + name)));
        return changes;
    }

    @Override
    public void apply(ConfigFiles files) {
        read(files);
        if (files.has(FILE)) {
            book.replace(files.text(FILE));
        } else {
            book.remove();
        }
    }

    @Override
    public Map<String, String> export() {
        return book.source().map(source -> Map.of(FILE, source)).orElse(Map.of());
    }

    /** What the file says; empty when it is faulty. */
    static Optional<Map<String, OpeningHours>> find(ConfigFiles files) {
        return reading(files) instanceof HoursReading.Sound sound ? Optional.of(sound.hours()) : Optional.empty();
    }

    /** @throws ConfigFaults when the file is faulty */
    private static Map<String, OpeningHours> read(ConfigFiles files) {
        HoursReading reading = reading(files);
        if (reading instanceof HoursReading.Sound sound) {
            return sound.hours();
        }
        throw new ConfigFaults(Reported.faults(((HoursReading.Faulty) reading).faults()));
    }

    private static HoursReading reading(ConfigFiles files) {
        return files.has(FILE) ? HoursReader.read(FILE, files.text(FILE)) : new HoursReading.Sound(Map.of());
    }
}
