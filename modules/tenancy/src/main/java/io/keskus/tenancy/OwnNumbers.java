package io.keskus.tenancy;

import io.keskus.identity.MemberId;
import io.keskus.kernel.PhoneNumber;
import java.util.Map;
import java.util.Optional;

/**
 * A port: the telephones of the people themselves, which {@code people.yaml} says and another module keeps. In a unit of
 * work of the tenant.
 */
public interface OwnNumbers {
    /** The numbers of those who have one. */
    Map<MemberId, PhoneNumber> list();

    /** Why nobody can be called on this number; empty when somebody can. It does not repeat the number. */
    Optional<String> fault(PhoneNumber number);

    /** @param number empty for none any more */
    void put(MemberId member, Optional<PhoneNumber> number);
}
