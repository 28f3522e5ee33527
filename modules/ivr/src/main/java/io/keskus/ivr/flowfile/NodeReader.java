package io.keskus.ivr.flowfile;

import io.keskus.ivr.Node;
import io.keskus.ivr.yaml.Section;
import io.keskus.ivr.yaml.Yaml;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One node of a flow file; which keys it may have depends on its {@code type}. */
final class NodeReader {
    private static final Pattern KEY = Pattern.compile("[0-9*#]");

    private final Source source;
    private final PromptReader prompts;
    private final Map<String, Function<Section, Node>> kinds = new TreeMap<>();

    NodeReader(Source source) {
        this.source = source;
        this.prompts = new PromptReader(source);
        var enqueue = new EnqueueReader(source, prompts);
        kinds.put("start", this::start);
        kinds.put("say", this::say);
        kinds.put("menu", this::menu);
        kinds.put("collect", this::collect);
        kinds.put("hours", this::hours);
        kinds.put("language", this::language);
        kinds.put("note", this::note);
        kinds.put("enqueue", section -> enqueue.read(section, keys(section.findSection("leave"))));
        kinds.put("voicemail", this::voicemail);
        kinds.put("hangup", this::hangUp);
    }

    /** The node; empty when its type is not known, which is then a fault. */
    Optional<Node> read(Section section) {
        String remedy = "write type: and one of " + String.join(", ", kinds.keySet());
        Optional<Yaml.Text> type = section.text("type", remedy);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Function<Section, Node> kind = kinds.get(type.get().text());
        if (kind == null) {
            String message = "unknown type " + Section.shown(type.get());
            source.faults.add(type.get().place(), section.where("type"), message, remedy);
            return Optional.empty();
        }
        Node node = kind.apply(section);
        section.nothingElse();
        return Optional.of(node);
    }

    private Node start(Section section) {
        String next = next(section);
        return new Node.Start(next, source.findTarget(section, "knownCaller", next));
    }

    private Node say(Section section) {
        return new Node.Say(prompts.get(section, "prompt"), next(section));
    }

    private Node menu(Section section) {
        var prompt = prompts.get(section, "prompt");
        var keys = keys(section.section("keys", "write keys: and under it lines as \"1\": node"));
        return new Node.Menu(prompt, keys, asking(section), otherwise(section));
    }

    private Node collect(Section section) {
        int min = section.whole("minDigits", 1, 32, 1);
        int max = section.whole("maxDigits", 1, 32);
        if (min > max) {
            source.faults.add(
                    section.place(),
                    section.where(),
                    "minDigits is over maxDigits",
                    "write minDigits: " + max + " or less");
        }
        return new Node.Collect(
                source.name(section, "variable"),
                section.yes("sensitive", false),
                prompts.get(section, "prompt"),
                min,
                max,
                asking(section),
                next(section),
                otherwise(section));
    }

    private Node hours(Section section) {
        return new Node.Hours(
                source.mention(Mention.Kind.HOURS, section, "hours"),
                source.target(section, "open", "name the node to go to while open"),
                source.target(section, "closed", "name the node to go to while closed"));
    }

    private Node language(Section section) {
        String remedy = "write one of " + String.join(", ", source.languages);
        Optional<Yaml.Text> text = section.text("language", remedy);
        text.filter(it -> !source.languages.contains(it.text()))
                .ifPresent(it -> source.faults.add(
                        it.place(),
                        section.where("language"),
                        "not one of the flow's languages: " + Section.shown(it),
                        remedy));
        return new Node.Language(text.map(Yaml.Text::text).orElse(""), next(section));
    }

    private Node note(Section section) {
        String value = section.text("value", "write value: and a text")
                .map(Yaml.Text::text)
                .orElse("");
        return new Node.Note(source.name(section, "variable"), value, next(section));
    }

    private Node voicemail(Section section) {
        return new Node.Voicemail(
                source.mention(Mention.Kind.QUEUE, section, "mailbox"),
                prompts.get(section, "prompt"),
                section.whole("maxSeconds", 5, 600, 120),
                next(section));
    }

    private Node hangUp(Section section) {
        return new Node.HangUp(prompts.find(section, "prompt"));
    }

    private Node.Asking asking(Section section) {
        return new Node.Asking(
                section.whole("timeoutSeconds", 1, 30),
                section.whole("tries", 1, 9, 3),
                prompts.find(section, "invalid"),
                prompts.find(section, "silence"));
    }

    private String next(Section section) {
        return source.target(section, "next", "name the node that comes next");
    }

    private String otherwise(Section section) {
        return source.target(section, "otherwise", "name the node for a caller who used up the tries");
    }

    private Map<String, String> keys(Optional<Section> section) {
        Map<String, String> keys = new TreeMap<>();
        section.ifPresent(it -> it.all().forEach(field -> key(it, field, keys)));
        section.filter(it -> it.all().isEmpty())
                .ifPresent(it -> source.faults.add(
                        it.place(), it.where(), "there is no key in it", "write a line as \"1\": node"));
        return keys;
    }

    private void key(Section section, Yaml.Field field, Map<String, String> keys) {
        String key = field.key().text();
        if (!KEY.matcher(key).matches()) {
            source.faults.add(
                    field.key().place(),
                    section.where(),
                    "not a key of a telephone: " + Section.shown(field.key()),
                    "write one of 0 to 9, \"*\" or \"#\", in quotes");
        }
        Optional<Yaml.Text> target = section.text(field.value(), section.where(key), "name a node");
        keys.put(key, source.target(target, section.where(key)));
    }
}
