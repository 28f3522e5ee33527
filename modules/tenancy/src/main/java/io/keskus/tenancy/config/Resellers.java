package io.keskus.tenancy.config;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.Identity;
import io.keskus.identity.ResellerPerson;
import io.keskus.identity.ResellerRole;
import io.keskus.identity.ResellerSlug;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.Reseller;
import io.keskus.tenancy.register.Register;
import io.keskus.tenancy.schema.Schemas;
import io.keskus.tenancy.yaml.YamlReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Resellers from {@code reseller.yaml}. */
@ApplicationScoped
public class Resellers {
    private static final String FILE = "reseller.yaml";

    private final Register register;
    private final Identity identity;
    private final Schemas schemas = new Schemas();

    protected Resellers() {
        this(null, null);
    }

    @Inject
    public Resellers(Register register, Identity identity) {
        this.register = register;
        this.identity = identity;
    }

    /** Makes the reseller or brings it to what the file says; JSON is YAML too. @throws ConfigFaults */
    public Reseller put(String text) {
        var file = YamlReader.read(FILE, text);
        var faults = schemas.checkReseller(file);
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults);
        }
        var json = file.json();
        var slug = new ResellerSlug(json.path("slug").asText());
        var reseller = register.put(
                slug, json.path("name").asText(), json.path("currency").asText());
        identity.provisionReseller(slug, people(json.path("users")));
        return reseller;
    }

    private static List<ResellerPerson> people(JsonNode users) {
        var people = new ArrayList<ResellerPerson>();
        users.forEach(user -> {
            Set<ResellerRole> roles = new TreeSet<>();
            user.path("roles").forEach(role -> roles.add(ResellerRole.of(role.asText())));
            people.add(new ResellerPerson(
                    user.path("email").asText(), user.path("name").asText(), roles));
        });
        return people;
    }
}
