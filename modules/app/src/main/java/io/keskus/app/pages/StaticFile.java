package io.keskus.app.pages;

import java.util.Map;

/**
 * A file of the front end, with its compressed forms.
 *
 * @param type its media type
 * @param tag what tells its versions apart, an ETag in quotation marks
 * @param plain as it was built
 * @param encoded by the name of the encoding, {@code br} or {@code gzip}; those that were built
 */
record StaticFile(String type, String tag, byte[] plain, Map<String, byte[]> encoded) {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wav", "audio/wav"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** @param name with its ending */
    static String typeOf(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /**
     * The encoding to send it in.
     *
     * @param accepted the header Accept-Encoding; null when there is none
     * @return {@code br}, {@code gzip} or {@code identity}
     */
    String encodingFor(String accepted) {
        if (accepted != null) {
            for (var encoding : new String[] {"br", "gzip"}) {
                if (encoded.containsKey(encoding) && accepts(accepted, encoding)) {
                    return encoding;
                }
            }
        }
        return "identity";
    }

    byte[] in(String encoding) {
        return encoded.getOrDefault(encoding, plain);
    }

    private static boolean accepts(String accepted, String encoding) {
        for (var part : accepted.split(",")) {
            var words = part.strip().split("\\s*;\\s*");
            if (words[0].equalsIgnoreCase(encoding)) {
                return words.length == 1 || !words[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
