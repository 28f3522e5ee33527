package io.keskus.ivr.core;

import io.keskus.ivr.Node;
import java.util.List;
import java.util.Map;

/** Which rule belongs to which kind of node. */
final class Rules {
    private static final Map<Class<? extends Node>, Rule<? extends Node>> BY_KIND = Map.of(
            Node.Start.class,
            (Rule<Node.Start>) (node, walk) -> walk.goTo(node.next()),
            Node.Say.class,
            (Rule<Node.Say>) Rules::say,
            Node.Language.class,
            (Rule<Node.Language>) Rules::language,
            Node.Note.class,
            (Rule<Node.Note>) Rules::note,
            Node.HangUp.class,
            (Rule<Node.HangUp>) Rules::hangUp,
            Node.Menu.class,
            new MenuRule(),
            Node.Collect.class,
            new CollectRule(),
            Node.Hours.class,
            new HoursRule(),
            Node.Enqueue.class,
            new EnqueueRule(),
            Node.Voicemail.class,
            new VoicemailRule());

    private Rules() {}

    // the map pairs each class with a rule for exactly that class
    @SuppressWarnings("unchecked")
    static Rule<Node> of(Node node) {
        return (Rule<Node>) BY_KIND.get(node.getClass());
    }

    private static void say(Node.Say node, Walk walk) {
        walk.say(node.prompt());
        walk.goTo(node.next());
    }

    private static void language(Node.Language node, Walk walk) {
        walk.speakFrom(List.of(node.language()));
        walk.goTo(node.next());
    }

    private static void note(Node.Note node, Walk walk) {
        walk.collected(node.variable(), node.value(), false);
        walk.goTo(node.next());
    }

    private static void hangUp(Node.HangUp node, Walk walk) {
        walk.say(node.prompt());
        walk.hangUp();
    }
}
