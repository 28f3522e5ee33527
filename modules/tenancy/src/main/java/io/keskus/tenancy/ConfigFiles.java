package io.keskus.tenancy;

import io.keskus.tenancy.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A tenant's configuration as it was handed in: path → content. */
public final class ConfigFiles {
    /** Files in one configuration at most. */
    public static final int MAX_FILES = 500;

    private static final Pattern PATH = Pattern.compile("([a-z0-9][a-z0-9_-]{0,63}/){0,3}[a-z0-9][a-z0-9_.-]{0,63}");

    private final SortedMap<String, String> contents;
    private final Map<String, ConfigFile> parsed = new ConcurrentHashMap<>();

    /** @throws ConfigFaults when a path leaves the bundle or is otherwise strange, or there are too many files */
    public ConfigFiles(Map<String, String> contents) {
        if (contents.size() > MAX_FILES) {
            throw new ConfigFaults(
                    "(bundle)", 0, contents.size() + " files", "a configuration has at most " + MAX_FILES);
        }
        contents.forEach(ConfigFiles::check);
        this.contents = new TreeMap<>(contents);
    }

    private static void check(String path, String content) {
        if (!PATH.matcher(path).matches() || path.contains("..")) {
            throw new ConfigFaults(
                    "(bundle)", 0, "the path \"" + path + "\"", "use a-z, 0-9, _, - and /, as flows/main.yaml");
        }
        if (content == null) {
            throw new ConfigFaults(path, 0, "no content", "give the file's text");
        }
    }

    public List<String> paths() {
        return List.copyOf(contents.keySet());
    }

    /** Paths that begin with the folder, in order. @param folder as {@code flows/} */
    public List<String> under(String folder) {
        return contents.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .toList();
    }

    public boolean has(String path) {
        return contents.containsKey(path);
    }

    /** @throws ConfigFaults when the file is missing */
    public String text(String path) {
        var text = contents.get(path);
        if (text == null) {
            throw new ConfigFaults(path, 0, "the file is missing", "add it to the configuration");
        }
        return text;
    }

    /** @throws ConfigFaults when the file is missing or is no YAML */
    public ConfigFile yaml(String path) {
        return parsed.computeIfAbsent(path, p -> YamlReader.read(p, text(p)));
    }

    /** @throws ConfigFaults when the file is there and is no YAML */
    public Optional<ConfigFile> findYaml(String path) {
        return has(path) ? Optional.of(yaml(path)) : Optional.empty();
    }
}
