package io.keskus.contacts.search;

import io.keskus.platform.Ids;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which words are where. Holds only what the contacts, tickets and notes themselves hold in clear; whoever forgets a
 * contact takes its words out too. What is sealed is not in it.
 */
public final class SearchIndex {
    /** What can be found. */
    public enum Kind {
        CONTACT,
        TICKET,
        NOTE
    }

    private static final int MOST_WORDS_ASKED = 8;
    private static final int MOST_PLACES = 400;

    private final EntityManager entities;

    public SearchIndex(EntityManager entities) {
        this.entities = entities;
    }

    /** From now on the subject is found by the words of these texts and by no others. */
    public void put(Kind kind, UUID subject, Collection<String> texts) {
        var missing = new LinkedHashSet<String>();
        texts.forEach(text -> missing.addAll(Words.of(text)));
        for (var row : rows(subject)) {
            if (!missing.remove(row.word())) {
                entities.remove(row);
            }
        }
        missing.forEach(word -> entities.persist(new WordRow(Ids.next(), kind.name(), subject, word)));
    }

    public void forget(UUID subject) {
        rows(subject).forEach(entities::remove);
    }

    /** @param words those of the subject by which it was found; @param misses letters by which they differ from what was asked */
    public record Hit(UUID subject, Set<String> words, int misses) {}

    /** What has a word for each word of the query, the best first. */
    public List<Hit> find(Kind kind, String query, int most) {
        var asked = Words.of(query).stream().limit(MOST_WORDS_ASKED).toList();
        Map<UUID, Hit> found = null;
        for (var word : asked) {
            var places = places(kind, word);
            if (found == null) {
                found = places;
            } else {
                found = both(found, places);
            }
        }
        return found == null
                ? List.of()
                : found.values().stream()
                        .sorted(Comparator.comparingInt(Hit::misses)
                                .thenComparing(Hit::subject, Comparator.reverseOrder()))
                        .limit(most)
                        .toList();
    }

    private static Map<UUID, Hit> both(Map<UUID, Hit> one, Map<UUID, Hit> other) {
        var both = new HashMap<UUID, Hit>();
        one.forEach((subject, hit) -> {
            var too = other.get(subject);
            if (too != null) {
                var words = new HashSet<>(hit.words());
                words.addAll(too.words());
                both.put(subject, new Hit(subject, words, hit.misses() + too.misses()));
            }
        });
        return both;
    }

    /** Words that begin, or as a number end, with what was asked; a longer one also with a slip of the keyboard. */
    private Map<UUID, Hit> places(Kind kind, String asked) {
        var hits = new HashMap<UUID, Hit>();
        take(hits, like("word", kind, asked), 0, asked);
        boolean number = asked.chars().allMatch(Character::isDigit);
        if (number && asked.length() >= 4) {
            take(hits, like("backwards", kind, Words.backwards(asked)), 0, asked);
        } else if (!number && asked.length() >= 5) {
            int half = asked.length() / 2;
            int slips = asked.length() >= 8 ? 2 : 1;
            take(hits, like("word", kind, asked.substring(0, half)), slips, asked);
            take(hits, like("backwards", kind, Words.backwards(asked.substring(half))), slips, asked);
        }
        return hits;
    }

    private static void take(Map<UUID, Hit> hits, List<Object[]> rows, int slips, String asked) {
        for (var row : rows) {
            var word = (String) row[1];
            int misses = slips == 0 ? 0 : misses(asked, word, slips);
            if (misses <= slips) {
                hits.merge(
                        (UUID) row[0],
                        new Hit((UUID) row[0], Set.of(word), misses),
                        (known, fresh) -> new Hit(
                                known.subject(),
                                union(known.words(), fresh.words()),
                                Math.min(known.misses(), fresh.misses())));
            }
        }
    }

    /** Of the whole word, or of as much of its beginning as was typed. */
    private static int misses(String asked, String word, int most) {
        int whole = Words.distance(asked, word, most);
        if (word.length() <= asked.length()) {
            return whole;
        }
        return Math.min(whole, Words.distance(asked, word.substring(0, asked.length()), most));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private List<Object[]> like(String column, Kind kind, String start) {
        return entities.createQuery(
                        "SELECT w.subjectId, w.word FROM SearchWord w WHERE w." + column
                                + " LIKE :start AND w.kind = :kind",
                        Object[].class)
                .setParameter("start", start + "%")
                .setParameter("kind", kind.name())
                .setMaxResults(MOST_PLACES)
                .getResultList();
    }

    private List<WordRow> rows(UUID subject) {
        return new ArrayList<>(
                entities.createQuery("SELECT w FROM SearchWord w WHERE w.subjectId = :subject", WordRow.class)
                        .setParameter("subject", subject)
                        .getResultList());
    }
}
