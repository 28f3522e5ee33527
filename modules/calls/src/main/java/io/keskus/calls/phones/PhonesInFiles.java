package io.keskus.calls.phones;

import io.keskus.identity.MemberId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.ProblemException;
import io.keskus.telephony.Destination;
import io.keskus.tenancy.OwnNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What {@code people.yaml} says of own telephones. */
@ApplicationScoped
class PhonesInFiles implements OwnNumbers {
    private final OwnPhones phones;

    /** For the container's proxy. */
    protected PhonesInFiles() {
        this(null);
    }

    @Inject
    PhonesInFiles(OwnPhones phones) {
        this.phones = phones;
    }

    @Override
    public Map<MemberId, PhoneNumber> list() {
        var all = new HashMap<MemberId, PhoneNumber>();
        phones.list().forEach((agent, phone) -> all.put(MemberId.of(agent), phone.number()));
        return all;
    }

    @Override
    public Optional<String> fault(PhoneNumber number) {
        try {
            Destination.of(number.e164(), number);
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(refused.problem().detail());
        }
    }

    @Override
    public void put(MemberId member, Optional<PhoneNumber> number) {
        number.ifPresentOrElse(
                each -> phones.put(member.asAgent(), each.e164()), () -> phones.remove(member.asAgent()));
    }
}
