package io.keskus.telephony.renting;

import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.Ids;
import io.keskus.telephony.TelephonySettings;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookKind;
import io.keskus.telephony.control.CarrierOrder;
import io.keskus.telephony.control.Commands;
import io.keskus.telephony.numbers.Numbers;
import io.keskus.telephony.numbers.WantedNumber;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code numbers.yaml}: which numbers the tenant has and which flow answers each. A new one is rented at the carrier after
 * the commit. One that is left out answers nobody any more, but stays rented: a number given back is gone for good.
 */
@ApplicationScoped
class NumbersSection implements ConfigSection {
    private final Numbers numbers;
    private final Commands commands;
    private final TelephonySettings settings;
    private final Clock clock;

    /** For the container's proxy. */
    protected NumbersSection() {
        this(null, null, null, null);
    }

    @Inject
    NumbersSection(Numbers numbers, Commands commands, TelephonySettings settings, Clock clock) {
        this.numbers = numbers;
        this.commands = commands;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        var wanted = NumbersFile.read(files);
        var now = inUse();
        var changes = new ArrayList<Change>();
        for (var entry : wanted) {
            var before = now.remove(entry.number());
            if (before == null) {
                changes.add(Change.add(label(entry.number())));
            } else {
                compare(before, entry, changes);
            }
        }
        now.keySet().forEach(number -> changes.add(Change.remove(label(number))));
        return changes;
    }

    private void compare(WantedNumber before, WantedNumber after, List<Change> changes) {
        var label = label(after.number());
        if (!before.flow().equals(after.flow())) {
            changes.add(Change.change(label + ", flow", before.flow(), after.flow()));
        }
        if (!before.client().equals(after.client())) {
            changes.add(Change.change(
                    label + ", client",
                    before.client().orElse(""),
                    after.client().orElse("")));
        }
        var pointed = numbers.pointedTo(after.number()).orElse("");
        if (!pointed.equals(address())) {
            changes.add(Change.change(label + ", calls go to", pointed, address()));
        }
    }

    @Override
    public void apply(ConfigFiles files) {
        var now = inUse();
        for (var wanted : NumbersFile.read(files)) {
            if (!wanted.equals(now.remove(wanted.number()))) {
                numbers.assign(wanted, clock.instant());
            }
            if (numbers.pointedTo(wanted.number()).filter(address()::equals).isEmpty()) {
                numbers.pointTo(wanted.number(), address());
                commands.order("number/" + Ids.next(), new CarrierOrder.PointNumber(wanted.number()));
            }
        }
        now.keySet().forEach(number -> numbers.unassign(number, clock.instant()));
    }

    @Override
    public Map<String, String> export() {
        var inUse = numbers.inUse(clock.instant());
        return inUse.isEmpty() ? Map.of() : Map.of(NumbersFile.NAME, NumbersFile.write(inUse));
    }

    private Map<PhoneNumber, WantedNumber> inUse() {
        return numbers.inUse(clock.instant()).stream()
                .collect(Collectors.toMap(
                        WantedNumber::number, wanted -> wanted, (first, second) -> first, LinkedHashMap::new));
    }

    private String address() {
        return new WebhookAddresses(settings.publicUrl(), settings.provider())
                .of(WebhookKind.CALL)
                .toString();
    }

    private static String label(PhoneNumber number) {
        return "number " + number.e164();
    }
}
