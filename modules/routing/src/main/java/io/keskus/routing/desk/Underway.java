package io.keskus.routing.desk;

/**
 * How much is on its way to a tab over one connection. The container says of a message that it went out when it has put
 * it into a buffer of its own, of many megabytes: a tab that sleeps would be sent what nobody reads, each change of a
 * thing among it. So the other side is asked, in between, to answer once everything before has arrived. Not safe for
 * threads.
 */
final class Underway {
    /** That may be on its way; a message is begun with less. */
    static final int MOST_CHARS = 1 << 17;

    private static final int ASK_AFTER_CHARS = MOST_CHARS / 4;

    private long sent;
    private long asked;
    private long arrived;

    boolean isFull() {
        return sent - arrived > MOST_CHARS;
    }

    /** A message went out. @return whether to ask now for {@link #mark()} */
    boolean add(int chars) {
        sent += chars;
        boolean ask = sent - asked >= ASK_AFTER_CHARS;
        if (ask) {
            asked = sent;
        }
        return ask;
    }

    /** What the other side answers with when everything so far has arrived. */
    long mark() {
        return asked;
    }

    /** @param mark as the other side says; one that was never asked for is ignored */
    void arrived(long mark) {
        if (mark > arrived && mark <= asked) {
            arrived = mark;
        }
    }
}
