package io.keskus.telephony.renting;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.numbers.WantedNumber;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and writes {@code numbers.yaml}. Its shape is checked by its schema before. */
final class NumbersFile {
    static final String NAME = "numbers.yaml";

    private NumbersFile() {}

    /** @throws ConfigFaults with all that is wrong in it */
    static List<WantedNumber> read(ConfigFiles files) {
        return files.findYaml(NAME).map(file -> read(files, file)).orElse(List.of());
    }

    static String write(List<WantedNumber> numbers) {
        var out = new StringBuilder("numbers:\n");
        for (var number : numbers) {
            out.append("  - number: \"").append(number.number().e164()).append("\"\n");
            out.append("    flow: ").append(number.flow()).append('\n');
            number.client()
                    .ifPresent(
                            client -> out.append("    client: ").append(client).append('\n'));
        }
        return out.toString();
    }

    private static List<WantedNumber> read(ConfigFiles files, ConfigFile file) {
        var faults = new ArrayList<Fault>();
        var wanted = new ArrayList<WantedNumber>();
        Set<PhoneNumber> seen = new HashSet<>();
        int index = 0;
        for (var entry : file.json().path("numbers")) {
            var pointer = "/numbers/" + index++;
            number(entry, file, pointer, faults).ifPresent(number -> {
                if (!seen.add(number)) {
                    faults.add(file.fault(pointer + "/number", "the number is listed twice", "list it once"));
                }
                var flow = entry.path("flow").asText();
                if (!files.has("flows/" + flow + ".yaml")) {
                    faults.add(file.fault(
                            pointer + "/flow",
                            "there is no flow \"" + flow + "\"",
                            "write flows/" + flow + ".yaml, or name one that is there"));
                }
                wanted.add(new WantedNumber(number, flow, text(entry, "client")));
            });
        }
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults);
        }
        return wanted;
    }

    private static Optional<PhoneNumber> number(JsonNode entry, ConfigFile file, String pointer, List<Fault> faults) {
        try {
            return Optional.of(new PhoneNumber(entry.path("number").asText()));
        } catch (IllegalArgumentException noNumber) {
            faults.add(file.fault(
                    pointer + "/number", "this is no telephone number", "write it in E.164 form, as +358131312345"));
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode entry, String name) {
        return Optional.ofNullable(entry.get(name)).map(JsonNode::asText).filter(text -> !text.isBlank());
    }
}
