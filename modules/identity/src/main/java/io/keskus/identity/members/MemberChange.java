package io.keskus.identity.members;

import io.keskus.identity.Role;
import java.util.Set;

/**
 * What is to be other about a member; what is null stays.
 *
 * @param language empty for none
 */
public record MemberChange(String name, String language, Set<Role> roles, Boolean suspended) {}
