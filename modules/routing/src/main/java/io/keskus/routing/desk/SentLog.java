package io.keskus.routing.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The last messages that were sent, numbered from 1, to be sent again after a gap. Not safe for threads. */
final class SentLog {
    /** Messages that are kept. */
    static final int MOST = 1_000;
    /** Of all that are kept. */
    static final int MOST_CHARS = 1 << 18;

    private final ArrayDeque<Outgoing> kept = new ArrayDeque<>();
    private long last;
    private int chars;

    /** @return the text to send, with its number */
    String add(Outgoing message) {
        kept.add(message);
        chars += message.text().length();
        while (kept.size() > MOST || chars > MOST_CHARS) {
            dropOldest();
        }
        return message.text(++last);
    }

    /** The tab has these; they are asked for no more. */
    void heard(long number) {
        while (!kept.isEmpty() && last - kept.size() < number) {
            dropOldest();
        }
    }

    /** Whether everything after that number is here. */
    boolean reaches(long number) {
        return number >= last - kept.size() && number <= last;
    }

    /** The texts after that number, as they were sent. */
    List<String> after(long number) {
        var first = last - kept.size() + 1;
        var texts = new ArrayList<String>();
        for (var message : kept) {
            if (first > number) {
                texts.add(message.text(first));
            }
            first++;
        }
        return texts;
    }

    private void dropOldest() {
        chars -= kept.remove().text().length();
    }
}
