package io.keskus.tenancy.config;

/** Text for YAML files that we write. */
final class Yaml {
    private Yaml() {}

    /** In double quotes, which every text survives (YAML 1.2, 7.3.1). */
    static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
