package io.keskus.ivr.flowfile;

import io.keskus.ivr.FileFault;

/** The name of something that is not in the flow file: opening hours or a queue. */
public record Mention(Kind kind, String name, String file, int line, int column, String where) {
    /** What is named. */
    public enum Kind {
        HOURS,
        QUEUE
    }

    /** The fault of naming something that does not exist. */
    public FileFault unknown(String remedy) {
        String what = kind == Kind.HOURS ? "opening hours" : "queue";
        return new FileFault(file, line, column, where, "there is no " + what + " " + name, remedy);
    }
}
