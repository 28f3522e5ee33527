package io.keskus.simulator.twiml;

import java.util.List;
import java.util.Map;

/** The verbs of one answer, in order. */
public record Document(List<Element> verbs) {

    /** A document of one Play, which is what an audio answer amounts to. */
    public static Document playing(String url) {
        return new Document(List.of(new Element("Play", Map.of(), List.of(), url)));
    }

    /** A document of one Say, which is what an answer of plain text amounts to. */
    public static Document saying(String text) {
        return new Document(
                List.of(new Element("Say", Map.of(), List.of(), text.strip().replaceAll("\\s+", " "))));
    }

    /** A document without verbs: the call ends. */
    public static Document empty() {
        return new Document(List.of());
    }
}
