package io.keskus.ivr.flowfile;

import io.keskus.ivr.Flow;
import io.keskus.ivr.Node;
import io.keskus.ivr.yaml.Section;
import io.keskus.ivr.yaml.Yaml;
import io.keskus.ivr.yaml.YamlParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a flow file. Nothing that this class accepts can leave a caller in silence or in a circle. */
public final class FlowReader {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int MOST_NODES = 500;

    private final Source source;
    private final Map<String, Yaml.Place> places = new LinkedHashMap<>();

    private FlowReader(String file) {
        this.source = new Source(file);
    }

    /**
     * @param file the path to name in faults, as {@code flows/main.yaml}
     * @param text the file's content
     */
    public static FlowReading read(String file, String text) {
        return new FlowReader(file).read(text);
    }

    private FlowReading read(String text) {
        Optional<Flow> flow = YamlParser.parse(text, source.faults)
                .flatMap(yaml -> Section.of(yaml, "", source.faults))
                .flatMap(this::flow);
        if (flow.isPresent()) {
            return new FlowReading.Sound(flow.get(), List.copyOf(source.mentions));
        }
        return new FlowReading.Faulty(source.faults.list());
    }

    private Optional<Flow> flow(Section root) {
        String name = source.name(root, "flow");
        languages(root);
        String defaultLanguage = defaultLanguage(root);
        String entry = source.target(root, "entry", "write entry: and the node a call starts at");
        Map<String, Node> nodes = nodes(root);
        root.find("description");
        root.nothingElse();
        new FlowCheck(source, places, root.place()).check(nodes, entry);
        return source.faults.none()
                ? Optional.of(new Flow(name, source.languages, defaultLanguage, entry, nodes))
                : Optional.empty();
    }

    private void languages(Section root) {
        String remedy = "write languages: [en] with every language of the prompts";
        Optional<Yaml> value = root.get("languages", remedy);
        List<Yaml.Text> texts =
                value.map(it -> root.texts(it, "languages", remedy)).orElse(List.of());
        for (Yaml.Text text : texts) {
            if (!LANGUAGE.matcher(text.text()).matches()) {
                source.faults.add(
                        text.place(),
                        "languages",
                        "not a language code: " + Section.shown(text),
                        "write it as en or fi");
            } else if (source.languages.contains(text.text())) {
                source.faults.add(text.place(), "languages", text.text() + " stands twice", "remove one of the two");
            } else {
                source.languages.add(text.text());
            }
        }
        if (value.isPresent() && texts.isEmpty()) {
            source.faults.add(value.get().place(), "languages", "there is no language in it", remedy);
        }
    }

    private String defaultLanguage(Section root) {
        String remedy = "write one of " + String.join(", ", source.languages);
        Optional<Yaml.Text> text = root.findText("defaultLanguage", remedy);
        if (text.isPresent() && !source.languages.contains(text.get().text())) {
            source.faults.add(
                    text.get().place(),
                    "defaultLanguage",
                    "not one of the flow's languages: " + Section.shown(text.get()),
                    remedy);
        }
        return text.map(Yaml.Text::text).orElse(source.languages.isEmpty() ? "" : source.languages.get(0));
    }

    private Map<String, Node> nodes(Section root) {
        var nodes = new LinkedHashMap<String, Node>();
        Optional<Section> section = root.section("nodes", "write nodes: and under it one mapping for each node");
        List<Yaml.Field> fields = new ArrayList<>(section.map(Section::all).orElse(List.of()));
        if (fields.size() > MOST_NODES) {
            String message = "there are " + fields.size() + " nodes";
            source.faults.add(section.get().place(), "nodes", message, "keep a flow under " + MOST_NODES);
            return nodes;
        }
        var reader = new NodeReader(source);
        for (Yaml.Field field : fields) {
            String id = source.name(Optional.of(field.key()), "nodes");
            places.put(id, field.key().place());
            Section.of(field.value(), "nodes." + id, source.faults)
                    .flatMap(reader::read)
                    .ifPresent(node -> nodes.put(id, node));
        }
        return nodes;
    }
}
