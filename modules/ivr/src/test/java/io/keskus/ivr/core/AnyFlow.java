package io.keskus.ivr.core;

import io.keskus.ivr.Flow;
import io.keskus.ivr.Node;
import io.keskus.ivr.Prompt;
import io.keskus.ivr.SkillNeed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Random flows. Way of writing: node ids are {@code n0, n1, …}, and {@code n0} is the entry. */
final class AnyFlow {
    private static final String KEYS = "0123456789*#";

    private final Random random;
    private final int size;
    private final boolean sound;

    private AnyFlow(Random random, boolean sound) {
        this.random = random;
        this.size = 1 + random.nextInt(12);
        this.sound = sound;
    }

    /** A flow in which silence leads forward only, and so to an end. */
    static Flow sound(long seed) {
        return new AnyFlow(new Random(seed), true).flow();
    }

    /** A flow with targets anywhere; it may well hold a silent circle. */
    static Flow wild(long seed) {
        return new AnyFlow(new Random(seed), false).flow();
    }

    private Flow flow() {
        List<IntFunction<Node>> kinds = List.of(
                at -> new Node.Say(prompt(), silent(at)),
                at -> new Node.Menu(prompt(), keys(), asking(), silent(at)),
                at -> new Node.Collect(
                        "v" + at, random.nextBoolean(), prompt(), 2, 4, asking(), anywhere(), silent(at)),
                at -> new Node.Hours("office", silent(at), silent(at)),
                at -> new Node.Language(random.nextBoolean() ? "en" : "fi", silent(at)),
                at -> new Node.Note("v" + random.nextInt(3), "x", silent(at)),
                at -> new Node.Enqueue(waiting(), keys(), silent(at), random.nextBoolean() ? "" : anywhere()),
                at -> new Node.Voicemail("sales", prompt(), 60, silent(at)),
                at -> new Node.HangUp(random.nextBoolean() ? Prompt.NONE : prompt()));
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (int at = 0; at < size; at++) {
            nodes.put("n" + at, kinds.get(random.nextInt(kinds.size())).apply(at));
        }
        nodes.put("n" + size, new Node.HangUp(prompt()));
        if (random.nextBoolean()) {
            nodes.put("start", new Node.Start("n0", anywhere()));
        }
        return new Flow("any", List.of("en", "fi"), "en", nodes.containsKey("start") ? "start" : "n0", nodes);
    }

    private String silent(int at) {
        return sound ? "n" + (at + 1 + random.nextInt(size - at)) : anywhere();
    }

    private String anywhere() {
        return "n" + random.nextInt(size + 1);
    }

    private Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            keys.put(KEYS.substring(i, i + 1), anywhere());
        }
        return keys;
    }

    private Node.Asking asking() {
        return new Node.Asking(5, 1 + random.nextInt(3), Prompt.NONE, prompt());
    }

    private Node.Wait waiting() {
        return new Node.Wait("sales", List.of(new SkillNeed("finnish", 3)), 5, "default", prompt(), 60);
    }

    private static Prompt prompt() {
        return new Prompt(Map.of("en", "Hello.", "fi", "Hei."));
    }
}
