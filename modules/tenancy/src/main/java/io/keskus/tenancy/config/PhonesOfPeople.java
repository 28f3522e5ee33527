package io.keskus.tenancy.config;

import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.OwnNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people's own telephones, as far as {@code people.yaml} is concerned: what is shown of them anywhere has all digits
 * hidden but the last two.
 */
@ApplicationScoped
class PhonesOfPeople {
    static final String FIELD = "ownPhone";

    private final Iterable<OwnNumbers> kept;

    protected PhonesOfPeople() {
        this(List.of());
    }

    @Inject
    PhonesOfPeople(@Any Instance<OwnNumbers> kept) {
        this((Iterable<OwnNumbers>) kept);
    }

    PhonesOfPeople(Iterable<OwnNumbers> kept) {
        this.kept = kept;
    }

    Optional<String> fault(PhoneNumber number) {
        for (var each : kept) {
            return each.fault(number);
        }
        return Optional.empty();
    }

    Map<MemberId, PhoneNumber> list() {
        var all = new HashMap<MemberId, PhoneNumber>();
        kept.forEach(each -> all.putAll(each.list()));
        return all;
    }

    Optional<Change> difference(Member member, Optional<PhoneNumber> now, ListedPerson listed) {
        return !listed.saysPhone() || now.equals(listed.ownPhone())
                ? Optional.empty()
                : Optional.of(
                        Change.change("member " + member.email() + ", " + FIELD, shown(now), shown(listed.ownPhone())));
    }

    void put(MemberId member, ListedPerson listed) {
        if (listed.saysPhone()) {
            kept.forEach(each -> each.put(member, listed.ownPhone()));
        }
    }

    /** The files as they may be kept for ever: without the numbers. */
    static Map<String, String> withoutNumbers(ConfigFiles files, Map<String, String> contents) {
        if (!files.has(PeopleSection.FILE)) {
            return contents;
        }
        var text = contents.get(PeopleSection.FILE);
        for (var person : files.yaml(PeopleSection.FILE).json().path("people")) {
            var number = person.path(FIELD).asText("");
            if (!number.isEmpty()) {
                text = text.replace(number, new PhoneNumber(number).masked());
            }
        }
        var kept = new HashMap<>(contents);
        kept.put(PeopleSection.FILE, text);
        return kept;
    }

    private static String shown(Optional<PhoneNumber> number) {
        return number.map(PhoneNumber::masked).orElse("none");
    }
}
