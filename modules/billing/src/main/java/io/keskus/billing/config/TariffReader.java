package io.keskus.billing.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.keskus.billing.Meter;
import io.keskus.billing.rating.Increment;
import io.keskus.billing.rating.PlanVersion;
import io.keskus.billing.tariffs.Price;
import io.keskus.billing.tariffs.TariffDeclaration;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads tariff.yaml, every fault with its line and what to write instead. */
final class TariffReader {
    private static final String AMOUNT = "[0-9]{1,9}(\\.[0-9]{1,9})?";
    private static final String INCREMENT = "[1-9][0-9]{0,3}/[1-9][0-9]{0,3}";
    private static final Set<String> ROUNDINGS = Set.of("half-up", "half-even");

    private final ConfigFile file;
    private final JsonNode tenant;
    private final List<Fault> faults = new ArrayList<>();

    private TariffReader(ConfigFiles files) {
        this.file = files.yaml(TariffSection.FILE);
        this.tenant = files.findYaml("tenant.yaml").map(ConfigFile::json).orElseGet(MissingNode::getInstance);
    }

    /** @throws ConfigFaults with everything that is wrong */
    static TariffDeclaration read(ConfigFiles files) {
        return new TariffReader(files).declaration();
    }

    private TariffDeclaration declaration() {
        var json = file.json();
        var currency =
                text("currency", tenant.path("currency").asText(""), TariffReader::isCurrency, "a currency, as EUR");
        var itsZone = tenant.path("billingZone").asText(tenant.path("zone").asText("UTC"));
        var zone = text("zone", itsZone, TariffReader::isZone, "a time zone, as Europe/Helsinki");
        var from = text("validFrom", "", TariffReader::isDay, "a day, as 2026-01-01");
        var rounding = text("rounding", "half-up", ROUNDINGS::contains, "half-up or half-even");
        int scale = json.path("scale").asInt(PlanVersion.LEAST_SCALE);
        if (scale < PlanVersion.LEAST_SCALE || scale > 12) {
            faults.add(file.fault("/scale", "scale " + scale, "write 9 to 12, or leave it out"));
        }
        var tenantsCurrency = tenant.path("currency").asText(currency);
        if (!tenantsCurrency.equals(currency)) {
            faults.add(
                    file.fault("/currency", "the tenant is billed in " + tenantsCurrency, "write " + tenantsCurrency));
        }
        var prices = prices(text("increment", Increment.WHOLE_MINUTES.toString(), i -> i.matches(INCREMENT), "60/60"));
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults);
        }
        return new TariffDeclaration(currency, zone, LocalDate.parse(from), scale, rounding, prices);
    }

    private List<Price> prices(String usualIncrement) {
        var prices = new ArrayList<Price>();
        var seen = new HashSet<String>();
        var list = file.json().path("prices");
        if (!list.isArray() || list.isEmpty()) {
            faults.add(file.fault("/prices", "no prices", "write at least one, with meter and perMinute"));
        }
        for (int i = 0; i < list.size(); i++) {
            var at = "/prices/" + i;
            var meter = text(list.get(i), at, "meter", "", TariffReader::isMeter, "one of " + meters());
            var destination =
                    text(list.get(i), at, "destination", "any", TariffReader::isClass, "as fi-mobile, or any");
            var price =
                    text(list.get(i), at, "perMinute", "", p -> p.matches(AMOUNT), "a price in quotes, as \"0.0120\"");
            var increment = text(
                    list.get(i), at, "increment", usualIncrement, step -> step.matches(INCREMENT), "as 60/60 or 30/6");
            var read = new Price(meter, destination.equals("any") ? null : destination, price, increment);
            if (!seen.add(read.what())) {
                faults.add(file.fault(at, "a second price for " + read.what(), "take one of them out"));
            }
            prices.add(read);
        }
        return prices;
    }

    private String text(String name, String usual, Predicate<String> right, String remedy) {
        return text(file.json(), "", name, usual, right, remedy);
    }

    private String text(JsonNode node, String at, String name, String usual, Predicate<String> right, String remedy) {
        var value = node.path(name);
        var text = value.isMissingNode() ? usual : value.isTextual() ? value.asText() : "";
        if (!right.test(text)) {
            var what = value.isMissingNode() ? name + " is missing" : name + " " + value + " does not fit here";
            faults.add(file.fault(at + "/" + name, what, "write " + remedy));
        }
        return text;
    }

    private static List<String> meters() {
        return List.of(Meter.values()).stream().map(Meter::code).toList();
    }

    private static boolean isMeter(String text) {
        return meters().contains(text);
    }

    private static boolean isClass(String text) {
        return text.matches("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");
    }

    private static boolean isCurrency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency ->
                        currency.getCurrencyCode().equals(text) && currency.getDefaultFractionDigits() >= 0);
    }

    private static boolean isZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}
