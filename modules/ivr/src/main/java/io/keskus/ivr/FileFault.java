package io.keskus.ivr;

/**
 * Why a flow or hours file is refused, for the person who mends it.
 *
 * @param line from 1
 * @param column from 1
 * @param where path inside the file, as {@code nodes.main.keys}; empty for the file itself
 * @param message what is wrong
 * @param remedy what would be right
 */
public record FileFault(String file, int line, int column, String where, String message, String remedy) {
    /** One line: {@code flows/main.yaml:12:7: nodes.main.keys: …; …}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (where.isEmpty() ? "" : where + ": ") + message + "; "
                + remedy;
    }
}
