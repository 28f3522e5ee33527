package io.keskus.ivr.flowfile;

import io.keskus.ivr.yaml.Faults;
import io.keskus.ivr.yaml.Section;
import io.keskus.ivr.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known of a flow file while it is being read: its name, its languages, the targets and names met so far. */
final class Source {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String NAME_REMEDY = "use a small letter, then small letters, digits and -, at most 40";

    final String file;
    final Faults faults;
    final List<String> languages = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();

    /** A node id where it is used. */
    record Target(String id, Yaml.Place place, String where) {}

    Source(String file) {
        this.file = file;
        this.faults = new Faults(file);
    }

    /** A name of the file's own or of something outside; a fault when it is no name. */
    String name(Optional<Yaml.Text> text, String where) {
        if (text.isEmpty()) {
            return "";
        }
        if (!NAME.matcher(text.get().text()).matches()) {
            faults.add(text.get().place(), where, "not a name: " + Section.shown(text.get()), NAME_REMEDY);
        }
        return text.get().text();
    }

    String name(Section section, String key) {
        return name(section.text(key, "write " + key + ": and a name"), section.where(key));
    }

    String target(Section section, String key, String remedy) {
        return target(section.text(key, remedy), section.where(key));
    }

    /** A target that may be left out. */
    String findTarget(Section section, String key, String otherwise) {
        Optional<Yaml.Text> text = section.findText(key, "name a node");
        return section.has(key) ? target(text, section.where(key)) : otherwise;
    }

    String target(Optional<Yaml.Text> text, String where) {
        text.ifPresent(id -> targets.add(new Target(id.text(), id.place(), where)));
        return text.map(Yaml.Text::text).orElse("");
    }

    /** The name of opening hours or of a queue. */
    String mention(Mention.Kind kind, Section section, String key) {
        Optional<Yaml.Text> text = section.text(key, "write " + key + ": and a name");
        text.ifPresent(it -> mentions.add(
                new Mention(kind, it.text(), file, it.place().line(), it.place().column(), section.where(key))));
        return name(text, section.where(key));
    }
}
