package io.keskus.ivr.flowfile;

import io.keskus.ivr.Node;
import io.keskus.ivr.SkillNeed;
import io.keskus.ivr.yaml.Section;
import io.keskus.ivr.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A wait for an agent: the node with the most keys. */
final class EnqueueReader {
    private static final int USUAL_PRIORITY = 5;
    private static final int LONGEST_WAIT = 14_400;

    private final Source source;
    private final PromptReader prompts;

    EnqueueReader(Source source, PromptReader prompts) {
        this.source = source;
        this.prompts = prompts;
    }

    Node read(Section section, Map<String, String> leave) {
        var wait = new Node.Wait(
                source.mention(Mention.Kind.QUEUE, section, "queue"),
                skills(section.findSection("skills")),
                section.whole("priority", 1, 10, USUAL_PRIORITY),
                music(section),
                prompts.find(section, "announcement"),
                section.whole("maxWaitSeconds", 0, LONGEST_WAIT, 0));
        return new Node.Enqueue(
                wait,
                leave,
                source.target(section, "otherwise", "name the node for when the queue is full or cannot be served"),
                source.findTarget(section, "afterwards", ""));
    }

    private String music(Section section) {
        Optional<Yaml.Text> text = section.findText("music", "name a piece of music");
        return text.isEmpty() ? "default" : source.name(text, section.where("music"));
    }

    private List<SkillNeed> skills(Optional<Section> section) {
        var skills = new ArrayList<SkillNeed>();
        section.ifPresent(it -> it.all().forEach(field -> {
            String name = source.name(Optional.of(field.key()), it.where());
            skills.add(new SkillNeed(name, it.whole(field.value(), it.where(name), 1, 10)));
        }));
        return skills;
    }
}
