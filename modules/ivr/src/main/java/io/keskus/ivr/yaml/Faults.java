package io.keskus.ivr.yaml;

import io.keskus.ivr.FileFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong in one file, as it is found. */
public final class Faults {
    private static final int MOST = 100;

    private final String file;
    private final List<FileFault> found = new ArrayList<>();

    public Faults(String file) {
        this.file = file;
    }

    /** Beyond a hundred faults nobody reads on, and none is kept. */
    public void add(Yaml.Place place, String where, String message, String remedy) {
        if (found.size() < MOST) {
            found.add(new FileFault(file, place.line(), place.column(), where, message, remedy));
        }
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order of the file. */
    public List<FileFault> list() {
        return found.stream()
                .sorted(Comparator.comparingInt(FileFault::line).thenComparingInt(FileFault::column))
                .toList();
    }
}
