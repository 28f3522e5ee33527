package io.keskus.tenancy.config;

import io.keskus.identity.Person;
import io.keskus.kernel.PhoneNumber;
import java.util.Optional;

/**
 * One entry of {@code people.yaml}.
 *
 * @param saysPhone whether the file says anything about the person's own telephone; else that stays as it is
 * @param ownPhone empty for none
 */
record ListedPerson(Person person, boolean saysPhone, Optional<PhoneNumber> ownPhone) {}
