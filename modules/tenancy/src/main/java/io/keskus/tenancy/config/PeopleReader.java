package io.keskus.tenancy.config;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.Fault;
import io.keskus.tenancy.register.Register;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code people.yaml}, and holds it against the plan that {@code tenant.yaml} names. */
final class PeopleReader {
    private final Register register;

    PeopleReader(Register register) {
        this.register = register;
    }

    /** @throws ConfigFaults when somebody is named twice, or there are more agents than the plan has */
    List<Person> read(ConfigFiles files) {
        var file = files.yaml(PeopleSection.FILE);
        var faults = new ArrayList<Fault>();
        var people = new ArrayList<Person>();
        var seen = new HashSet<String>();
        var list = file.json().path("people");
        for (int i = 0; i < list.size(); i++) {
            var person = person(list.get(i));
            people.add(person);
            if (!seen.add(person.email())) {
                faults.add(file.fault(
                        "/people/" + i + "/email", person.email() + " is here twice", "keep one, with all roles"));
            }
        }
        tooMany(files, people).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults);
        }
        return people;
    }

    private static Person person(JsonNode json) {
        Set<Role> roles = new TreeSet<>();
        json.path("roles").forEach(role -> roles.add(Role.of(role.asText())));
        return new Person(
                json.path("email").asText(),
                json.path("name").asText(),
                Optional.ofNullable(json.path("language").textValue()),
                roles,
                json.path("suspended").asBoolean(false));
    }

    private Optional<Fault> tooMany(ConfigFiles files, List<Person> people) {
        long agents = people.stream()
                .filter(person -> person.roles().contains(Role.AGENT) && !person.suspended())
                .count();
        return files.findYaml(TenantSection.FILE)
                .flatMap(this::agentsOfPlan)
                .filter(limit -> agents > limit)
                .map(limit -> new Fault(
                        PeopleSection.FILE,
                        0,
                        agents + " agents, and the plan has " + limit,
                        "suspend somebody, or choose another plan in tenant.yaml"));
    }

    private Optional<Integer> agentsOfPlan(ConfigFile tenant) {
        var plan = tenant.json().path("plan").asText().split("@");
        return plan.length == 2 && plan[1].matches("[1-9][0-9]{0,5}")
                ? register.findPlan(plan[0], Integer.parseInt(plan[1]))
                        .map(found -> found.entitlements().get("agents"))
                : Optional.empty();
    }
}
