package io.keskus.tenancy.config;

import io.keskus.platform.TenantContext;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import io.keskus.tenancy.register.Profile;
import io.keskus.tenancy.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code tenant.yaml}. */
@ApplicationScoped
class TenantSection implements ConfigSection {
    static final String FILE = "tenant.yaml";

    private final Register register;

    protected TenantSection() {
        this(null);
    }

    @Inject
    TenantSection(Register register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "tenant";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        var wanted = new ProfileReader(register).read(files.yaml(FILE));
        return register.findProfile(TenantContext.required())
                .map(now -> differences(now, wanted))
                .orElseGet(() -> List.of(Change.add("tenant " + wanted.name())));
    }

    private static List<Change> differences(Profile now, Profile wanted) {
        var before = now.lines();
        return wanted.lines().entrySet().stream()
                .filter(line -> !line.getValue().equals(before.get(line.getKey())))
                .map(line -> Change.change("tenant, " + line.getKey(), before.get(line.getKey()), line.getValue()))
                .toList();
    }

    @Override
    public void apply(ConfigFiles files) {
        register.put(TenantContext.required(), new ProfileReader(register).read(files.yaml(FILE)));
    }

    @Override
    public Map<String, String> export() {
        return register.findProfile(TenantContext.required())
                .map(profile -> Map.of(FILE, text(profile)))
                .orElse(Map.of());
    }

    private static String text(Profile profile) {
        return profile.lines().entrySet().stream()
                .map(line -> line.getKey() + ": "
                        + (line.getKey().equals("name") ? Yaml.quoted(line.getValue()) : line.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
