package io.keskus.simulator.control;

import io.keskus.simulator.account.JsonFile;
import io.keskus.simulator.call.Endpoints;
import io.keskus.simulator.call.Script;
import io.keskus.simulator.webhook.FaultBook;
import io.keskus.simulator.webhook.Faults;
import java.util.Map;
import java.util.Optional;

/**
 * What the control API was told and what is there again after a restart: how phones behave, the bins, the faults (with
 * the counts they were last set to).
 */
final class Kept {

    private final Optional<JsonFile<Contents>> file;
    private final Endpoints endpoints;
    private final Bins bins;
    private final FaultBook faults;

    /** @param file where it is written, nothing for nowhere */
    Kept(Optional<JsonFile<Contents>> file, Endpoints endpoints, Bins bins, FaultBook faults) {
        this.file = file;
        this.endpoints = endpoints;
        this.bins = bins;
        this.faults = faults;
    }

    /** As it is written. */
    record Contents(Map<String, Script> phones, Map<String, String> bins, Map<String, Faults> faults) {}

    void read() {
        file.flatMap(JsonFile::read).ifPresent(kept -> {
            kept.phones().forEach(endpoints::phone);
            kept.bins().forEach(bins::put);
            kept.faults().forEach(faults::set);
        });
    }

    void write() {
        file.ifPresent(there -> there.write(new Contents(endpoints.phones(), bins.all(), faults.all())));
    }
}
