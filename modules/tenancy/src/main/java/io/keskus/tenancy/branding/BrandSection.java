package io.keskus.tenancy.branding;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code branding.yaml}; without the file the tenant has the installation's own look. */
@ApplicationScoped
class BrandSection implements ConfigSection {
    private static final String FILE = "branding.yaml";

    private final Brands brands;

    /** For the container's proxy. */
    protected BrandSection() {
        this(null);
    }

    @Inject
    BrandSection(Brands brands) {
        this.brands = brands;
    }

    @Override
    public String name() {
        return "branding";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        var now = brands.get().brand();
        var wanted = read(files);
        var changes = new ArrayList<Change>();
        note("productName", now, wanted, brand -> brand.productName().orElse("none"), changes);
        note("colour", now, wanted, brand -> brand.colour().orElse("none"), changes);
        note("logo", now, wanted, BrandSection::shown, changes);
        return changes;
    }

    private static void note(
            String field, Brand now, Brand wanted, Function<Brand, String> value, List<Change> changes) {
        if (!value.apply(now).equals(value.apply(wanted))) {
            changes.add(Change.change("branding, " + field, value.apply(now), value.apply(wanted)));
        }
    }

    /** Long enough to tell two logos apart. */
    private static String shown(Brand brand) {
        return brand.logo()
                .map(logo ->
                        logo.type() + " " + Integer.toHexString(logo.base64().hashCode()))
                .orElse("none");
    }

    @Override
    public void apply(ConfigFiles files) {
        brands.put(read(files));
    }

    private static Brand read(ConfigFiles files) {
        return files.findYaml(FILE).map(BrandSection::brand).orElse(Brand.NONE);
    }

    private static Brand brand(ConfigFile file) {
        var json = file.json();
        try {
            return new Brand(text(json, "productName"), text(json, "colour"), logo(json.path("logo")));
        } catch (IllegalArgumentException wrong) {
            throw new ConfigFaults(List.of(file.fault("", "this is no brand", wrong.getMessage())));
        }
    }

    private static Optional<Logo> logo(JsonNode logo) {
        return logo.isObject()
                ? Optional.of(
                        new Logo(logo.path("type").asText(), logo.path("base64").asText()))
                : Optional.empty();
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue());
    }

    @Override
    public Map<String, String> export() {
        var brand = brands.get().brand();
        if (brand.equals(Brand.NONE)) {
            return Map.of();
        }
        var text = new StringBuilder();
        brand.productName().ifPresent(name -> text.append("productName: \"")
                .append(name.replace("\\", "\\\\").replace("\"", "\\\""))
                .append("\"\n"));
        brand.colour()
                .ifPresent(colour -> text.append("colour: \"").append(colour).append("\"\n"));
        brand.logo().ifPresent(logo -> text.append("logo:\n  type: ")
                .append(logo.type())
                .append("\n  base64: \"")
                .append(logo.base64())
                .append("\"\n"));
        return Map.of(FILE, text.toString());
    }
}
