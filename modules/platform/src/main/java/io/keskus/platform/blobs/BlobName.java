package io.keskus.platform.blobs;

import java.util.regex.Pattern;

/** Names of blobs: no name leads out of its tenant's place, wherever that lies. */
final class BlobName {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*");
    private static final int LONGEST = 200;

    private BlobName() {}

    /** @throws IllegalArgumentException when it is none */
    static String checked(String name) {
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a blob: folder/thing of a-z, 0-9 and . _ -");
        }
        return name;
    }
}
