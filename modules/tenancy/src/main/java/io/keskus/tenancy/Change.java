package io.keskus.tenancy;

/**
 * One difference between what is and what the files say.
 *
 * @param what as {@code queue sales} or {@code queue sales, ringSeconds}
 * @param before empty when it is added
 * @param after empty when it is removed
 */
public record Change(Kind kind, String what, String before, String after) {
    /** What happens to it. */
    public enum Kind {
        ADD,
        CHANGE,
        REMOVE
    }

    public static Change add(String what) {
        return new Change(Kind.ADD, what, "", "");
    }

    public static Change change(String what, Object before, Object after) {
        return new Change(Kind.CHANGE, what, String.valueOf(before), String.valueOf(after));
    }

    public static Change remove(String what) {
        return new Change(Kind.REMOVE, what, "", "");
    }

    /** One line for people: {@code + queue sales}, {@code ~ queue sales, ringSeconds: 20 → 15}, {@code - queue old}. */
    @Override
    public String toString() {
        return switch (kind) {
            case ADD -> "+ " + what;
            case CHANGE -> "~ " + what + ": " + before + " → " + after;
            case REMOVE -> "- " + what;
        };
    }
}
