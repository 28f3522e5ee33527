package io.keskus.tenancy.config;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.ResellerSlug;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.Fault;
import io.keskus.tenancy.PlanVersion;
import io.keskus.tenancy.Reseller;
import io.keskus.tenancy.register.Profile;
import io.keskus.tenancy.register.Register;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads {@code tenant.yaml} against what there is: resellers, plans, zones, countries, currencies. */
final class ProfileReader {
    private static final Set<String> COUNTRIES = new TreeSet<>(List.of(Locale.getISOCountries()));
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private final Register register;
    private final List<Fault> faults = new ArrayList<>();

    ProfileReader(Register register) {
        this.register = register;
    }

    /** @param file fits its schema @throws ConfigFaults when something it names does not exist */
    Profile read(ConfigFile file) {
        var json = file.json();
        var reseller = new ResellerSlug(json.path("reseller").asText());
        if (register.findReseller(reseller).isEmpty()) {
            var known = register.listResellers().stream().map(Reseller::slug).toList();
            fault(file, "/reseller", "there is no reseller " + reseller, "write one of " + known);
        }
        var plan = json.path("plan").asText().split("@");
        int version = Integer.parseInt(plan[1]);
        if (register.findPlan(plan[0], version).isEmpty()) {
            var known = register.listPlans().stream().map(ProfileReader::shown).toList();
            fault(file, "/plan", "there is no plan " + json.path("plan").asText(), "write one of " + known);
        }
        known(file, "/country", COUNTRIES, "an ISO 3166-1 alpha-2 country, as FI");
        known(file, "/currency", CURRENCIES, "an ISO 4217 currency, as EUR");
        var zone = zone(file, "/zone");
        var billingZone = json.has("billingZone") ? zone(file, "/billingZone") : zone;
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults);
        }
        return new Profile(
                reseller,
                json.path("name").asText(),
                json.path("country").asText(),
                languages(json.path("languages")),
                zone,
                billingZone,
                json.path("currency").asText(),
                plan[0],
                version);
    }

    private static String shown(PlanVersion plan) {
        return plan.name() + "@" + plan.version();
    }

    private static List<Locale> languages(JsonNode languages) {
        return StreamSupport.stream(languages.spliterator(), false)
                .map(language -> Locale.forLanguageTag(language.asText()))
                .toList();
    }

    private void known(ConfigFile file, String pointer, Set<String> known, String remedy) {
        var text = file.json().at(pointer).asText();
        if (!known.contains(text)) {
            fault(file, pointer, "there is no " + text, "write " + remedy);
        }
    }

    private ZoneId zone(ConfigFile file, String pointer) {
        var text = file.json().at(pointer).asText();
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            fault(file, pointer, "there is no time zone " + text, "write an IANA time zone, as Europe/Helsinki");
            return ZoneId.of("UTC");
        }
    }

    private void fault(ConfigFile file, String pointer, String what, String remedy) {
        faults.add(file.fault(pointer, what, remedy));
    }
}
