package io.keskus.tenancy.config;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.kernel.PhoneNumber;
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
    private final PhonesOfPeople phones;

    PeopleReader(Register register, PhonesOfPeople phones) {
        this.register = register;
        this.phones = phones;
    }

    /** @throws ConfigFaults when somebody is named twice, cannot be called, or there are more agents than the plan has */
    List<ListedPerson> read(ConfigFiles files) {
        var file = files.yaml(PeopleSection.FILE);
        var faults = new ArrayList<Fault>();
        var people = new ArrayList<ListedPerson>();
        var seen = new HashSet<String>();
        var list = file.json().path("people");
        for (int i = 0; i < list.size(); i++) {
            var person = person(list.get(i));
            var number = list.get(i).path(PhonesOfPeople.FIELD);
            unusable(file, "/people/" + i + "/" + PhonesOfPeople.FIELD, person, number)
                    .ifPresent(faults::add);
            people.add(new ListedPerson(person, !number.isMissingNode(), number(number)));
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

    private static Optional<PhoneNumber> number(JsonNode number) {
        return number.asText("").isEmpty() ? Optional.empty() : Optional.of(new PhoneNumber(number.asText()));
    }

    private Optional<Fault> unusable(ConfigFile file, String at, Person person, JsonNode number) {
        if (number(number).isEmpty()) {
            return Optional.empty();
        }
        if (!person.roles().contains(Role.AGENT)) {
            return Optional.of(file.fault(
                    at, person.email() + " is no agent and is not called", "leave it out, or add the role agent"));
        }
        return number(number)
                .flatMap(phones::fault)
                .map(why -> file.fault(at, "the telephone of " + person.email() + " cannot be called", why));
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

    private Optional<Fault> tooMany(ConfigFiles files, List<ListedPerson> people) {
        long agents = people.stream()
                .map(ListedPerson::person)
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
