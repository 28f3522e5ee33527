package io.keskus.contacts.merging;

import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.contacts.IdentityKind;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.search.SearchIndex;
import io.keskus.contacts.search.SearchIndex.Kind;
import io.keskus.kernel.ContactId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for contacts that may be the same as one: the same name, a number almost the same, the same mailbox. */
public final class Duplicates {
    /** Why two may be one. */
    public enum Why {
        SAME_NAME,
        SIMILAR_NUMBER,
        SAME_MAILBOX
    }

    /** @param why the more there are the likelier it is */
    public record Suspect(Contact contact, Set<Why> why) {}

    private static final int MOST = 10;
    private static final int LAST_DIGITS = 6;

    private final SearchIndex index;
    private final ContactBook contacts;

    public Duplicates(SearchIndex index, ContactBook contacts) {
        this.index = index;
        this.contacts = contacts;
    }

    /** The likeliest first. */
    public List<Suspect> of(Contact contact) {
        var suspects = new HashMap<ContactId, Suspect>();
        queries(contact)
                .flatMap(query -> index.find(Kind.CONTACT, query, MOST * 2).stream())
                .flatMap(hit -> contacts.find(new ContactId(hit.subject())).stream())
                .filter(other ->
                        !other.id().equals(contact.id()) && other.client().equals(contact.client()))
                .forEach(other -> suspect(contact, other, suspects));
        return suspects.values().stream()
                .sorted((one, other) -> other.why().size() - one.why().size())
                .limit(MOST)
                .toList();
    }

    private static void suspect(Contact contact, Contact other, Map<ContactId, Suspect> suspects) {
        var why = new LinkedHashSet<Why>();
        if (contact.displayName()
                .filter(name ->
                        other.displayName().filter(name::equalsIgnoreCase).isPresent())
                .isPresent()) {
            why.add(Why.SAME_NAME);
        }
        if (pairs(contact, other, IdentityKind.NUMBER).anyMatch(pair -> similar(pair.get(0), pair.get(1)))) {
            why.add(Why.SIMILAR_NUMBER);
        }
        if (pairs(contact, other, IdentityKind.EMAIL)
                .anyMatch(pair -> mailbox(pair.get(0)).equals(mailbox(pair.get(1))))) {
            why.add(Why.SAME_MAILBOX);
        }
        if (!why.isEmpty() && !why.equals(Set.of(Why.SIMILAR_NUMBER))) {
            suspects.put(other.id(), new Suspect(other, why));
        }
    }

    private static Stream<String> queries(Contact contact) {
        var queries = new ArrayList<String>();
        contact.displayName().ifPresent(queries::add);
        values(contact, IdentityKind.EMAIL).map(Duplicates::mailbox).forEach(queries::add);
        return queries.stream();
    }

    private static Stream<List<String>> pairs(Contact one, Contact other, IdentityKind kind) {
        return values(one, kind).flatMap(mine -> values(other, kind).map(theirs -> List.of(mine, theirs)));
    }

    private static Stream<String> values(Contact contact, IdentityKind kind) {
        return contact.identities().stream()
                .filter(identity -> identity.kind() == kind)
                .map(ContactIdentity::value);
    }

    /** The same at the end, or all the same but for one digit. */
    private static boolean similar(String one, String other) {
        if (one.length() == other.length()) {
            long differ = 0;
            for (int i = 0; i < one.length(); i++) {
                differ += one.charAt(i) == other.charAt(i) ? 0 : 1;
            }
            if (differ == 1) {
                return true;
            }
        }
        return one.length() > LAST_DIGITS && other.endsWith(one.substring(one.length() - LAST_DIGITS));
    }

    /** Without what many providers let one add after a plus. */
    private static String mailbox(String email) {
        return email.replaceFirst("\\+[^@]*@", "@");
    }
}
