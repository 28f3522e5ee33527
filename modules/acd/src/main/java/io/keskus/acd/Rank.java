package io.keskus.acd;

/** How well a profile fits a class of work; the first difference decides, and after it the longest idle. */
record Rank(int ring, int gap, int breadth, Selection selection) implements Comparable<Rank> {
    @Override
    public int compareTo(Rank other) {
        if (ring != other.ring || selection == Selection.LONGEST_IDLE) {
            return Integer.compare(ring, other.ring);
        }
        return gap != other.gap ? Integer.compare(gap, other.gap) : Integer.compare(breadth, other.breadth);
    }
}
