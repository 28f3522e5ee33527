package io.keskus.tenancy.config;

import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.kernel.PhoneNumber;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import io.keskus.tenancy.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code people.yaml}; whoever it no longer names is suspended, not deleted. */
@ApplicationScoped
class PeopleSection implements ConfigSection {
    static final String FILE = "people.yaml";

    private final Identity identity;
    private final Register register;
    private final PhonesOfPeople phones;

    protected PeopleSection() {
        this(null, null, null);
    }

    @Inject
    PeopleSection(Identity identity, Register register, PhonesOfPeople phones) {
        this.identity = identity;
        this.register = register;
        this.phones = phones;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        var now = new TreeMap<String, Member>();
        identity.listMembers().forEach(member -> now.put(member.email(), member));
        var changes = new ArrayList<Change>();
        var numbers = phones.list();
        for (var listed : people(files)) {
            var person = listed.person();
            var member = now.remove(person.email());
            if (member == null) {
                changes.add(Change.add("member " + person.email()));
            } else {
                differences(member, person, changes);
                phones.difference(member, Optional.ofNullable(numbers.get(member.id())), listed)
                        .ifPresent(changes::add);
            }
        }
        now.values().stream()
                .filter(member -> !member.suspended())
                .forEach(member -> changes.add(Change.remove("member " + member.email())));
        return changes;
    }

    private static void differences(Member member, Person person, List<Change> changes) {
        var who = "member " + person.email() + ", ";
        if (!member.name().equals(person.name())) {
            changes.add(Change.change(who + "name", member.name(), person.name()));
        }
        var language = person.language().orElse(null);
        if (!Objects.equals(member.language(), language)) {
            changes.add(Change.change(who + "language", spoken(member.language()), spoken(language)));
        }
        if (!member.roles().equals(person.roles())) {
            changes.add(Change.change(who + "roles", shown(member.roles()), shown(person.roles())));
        }
        if (member.suspended() != person.suspended()) {
            changes.add(Change.change(who + "suspended", member.suspended(), person.suspended()));
        }
    }

    private static String spoken(String language) {
        return language == null ? "none" : language;
    }

    @Override
    public void apply(ConfigFiles files) {
        var people = people(files);
        identity.provision(people.stream().map(ListedPerson::person).toList());
        for (var listed : people) {
            identity.findMemberByEmail(listed.person().email()).ifPresent(member -> phones.put(member.id(), listed));
        }
    }

    private List<ListedPerson> people(ConfigFiles files) {
        return new PeopleReader(register, phones).read(files);
    }

    @Override
    public Map<String, String> export() {
        var members = identity.listMembers();
        var numbers = phones.list();
        return members.isEmpty()
                ? Map.of()
                : Map.of(
                        FILE,
                        members.stream()
                                .map(member -> text(member, Optional.ofNullable(numbers.get(member.id()))))
                                .collect(Collectors.joining("", "people:\n", "")));
    }

    private static String text(Member member, Optional<PhoneNumber> ownPhone) {
        return "  - email: " + Yaml.quoted(member.email()) + "\n    name: " + Yaml.quoted(member.name())
                + (member.language() == null ? "" : "\n    language: " + member.language())
                + "\n    roles: " + shown(member.roles()) + "\n" + (member.suspended() ? "    suspended: true\n" : "")
                + ownPhone.filter(number -> member.is(Role.AGENT))
                        .map(number -> "    " + PhonesOfPeople.FIELD + ": " + Yaml.quoted(number.e164()) + "\n")
                        .orElse("");
    }

    private static String shown(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::text).collect(Collectors.joining(", ", "[", "]"));
    }
}
