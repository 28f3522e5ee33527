package io.keskus.twilio.scripts;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0, quickly; knows nothing but elements, attributes and text. */
final class Xml {
    private final StringBuilder out = new StringBuilder(512).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Xml open(String name) {
        closeTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    Xml with(String name, Object value) {
        out.append(' ').append(name).append("=\"");
        escape(value.toString());
        out.append('"');
        return this;
    }

    Xml text(String text) {
        closeTag();
        escape(text);
        return this;
    }

    Xml close() {
        var name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void closeTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // as references, or an attribute would be read back with blanks in their place
                case '\t', '\n', '\r' -> out.append("&#").append(character).append(';');
                default -> out.appendCodePoint(allowed(character) ? character : ' ');
            }
        });
    }

    /** Char of XML 1.0, fifth edition, production 2. */
    private static boolean allowed(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
