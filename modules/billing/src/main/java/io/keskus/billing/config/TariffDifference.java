package io.keskus.billing.config;

import static java.util.stream.Collectors.toMap;

import io.keskus.billing.tariffs.Price;
import io.keskus.billing.tariffs.TariffDeclaration;
import io.keskus.tenancy.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What is different between two tariffs, one line for each price. */
final class TariffDifference {
    private TariffDifference() {}

    static List<Change> between(TariffDeclaration before, TariffDeclaration after) {
        var changes = new ArrayList<Change>();
        changed(changes, "zone", before, after, TariffDeclaration::zone);
        changed(changes, "validFrom", before, after, TariffDeclaration::validFrom);
        changed(changes, "scale", before, after, TariffDeclaration::scale);
        changed(changes, "rounding", before, after, TariffDeclaration::rounding);
        var old = byWhat(before);
        var wanted = byWhat(after);
        wanted.forEach((what, price) -> {
            if (!old.containsKey(what)) {
                changes.add(Change.add("price " + what));
            } else if (!old.get(what).equals(price)) {
                changes.add(Change.change("price " + what, old.get(what), price));
            }
        });
        old.keySet().stream()
                .filter(what -> !wanted.containsKey(what))
                .forEach(what -> changes.add(Change.remove("price " + what)));
        return changes;
    }

    private static void changed(
            List<Change> changes,
            String what,
            TariffDeclaration before,
            TariffDeclaration after,
            Function<TariffDeclaration, Object> part) {
        if (!part.apply(before).equals(part.apply(after))) {
            changes.add(Change.change("tariff, " + what, part.apply(before), part.apply(after)));
        }
    }

    private static Map<String, Price> byWhat(TariffDeclaration declared) {
        return declared.prices().stream().collect(toMap(Price::what, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
