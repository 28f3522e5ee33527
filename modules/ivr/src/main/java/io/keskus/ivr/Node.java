package io.keskus.ivr;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One place in a flow. Targets are node ids; keys are single keys of a telephone, {@code 0-9}, {@code *} or {@code #}. */
public sealed interface Node {
    /** Every way out of this node. */
    List<Exit> exits();

    /**
     * The usual first node.
     *
     * @param knownCaller where a caller goes whose number belongs to a contact; often the same as {@code next}
     */
    record Start(String next, String knownCaller) implements Node {
        @Override
        public List<Exit> exits() {
            return List.of(new Exit("next", next, true), new Exit("knownCaller", knownCaller, true));
        }
    }

    /** Says something that the caller cannot cut short. */
    record Say(Prompt prompt, String next) implements Node {
        @Override
        public List<Exit> exits() {
            return List.of(new Exit("next", next, true));
        }
    }

    /**
     * Asks for one key.
     *
     * @param keys key → target
     * @param asking how long and how often
     * @param otherwise where a caller goes who used up the tries
     */
    record Menu(Prompt prompt, Map<String, String> keys, Asking asking, String otherwise) implements Node {
        public Menu {
            keys = Collections.unmodifiableMap(new TreeMap<>(keys));
        }

        @Override
        public List<Exit> exits() {
            var exits = new ArrayList<Exit>();
            keys.forEach((key, target) -> exits.add(new Exit("keys." + key, target, false)));
            exits.add(new Exit("otherwise", otherwise, true));
            return exits;
        }
    }

    /**
     * Asks for several digits, as an order number, and keeps them for the agent.
     *
     * @param variable the name under which they are kept
     * @param sensitive the digits must never be journaled, logged or kept in the state
     * @param otherwise where a caller goes who used up the tries
     */
    record Collect(
            String variable,
            boolean sensitive,
            Prompt prompt,
            int minDigits,
            int maxDigits,
            Asking asking,
            String next,
            String otherwise)
            implements Node {
        @Override
        public List<Exit> exits() {
            return List.of(new Exit("next", next, false), new Exit("otherwise", otherwise, true));
        }
    }

    /** Goes one of two ways by the named opening hours. */
    record Hours(String hours, String open, String closed) implements Node {
        @Override
        public List<Exit> exits() {
            return List.of(new Exit("open", open, true), new Exit("closed", closed, true));
        }
    }

    /** From here on the caller hears this language. */
    record Language(String language, String next) implements Node {
        @Override
        public List<Exit> exits() {
            return List.of(new Exit("next", next, true));
        }
    }

    /** Notes something about the call for the agent, as which key was pressed. */
    record Note(String variable, String value, String next) implements Node {
        @Override
        public List<Exit> exits() {
            return List.of(new Exit("next", next, true));
        }
    }

    /**
     * Waits for an agent.
     *
     * @param waiting what the queue is asked for
     * @param leave key → target for a caller who leaves the queue
     * @param otherwise where the caller goes when the queue refuses or the wait grows too long
     * @param afterwards where a caller goes who stays on the line after the agent left; empty to hang up
     */
    record Enqueue(Wait waiting, Map<String, String> leave, String otherwise, String afterwards) implements Node {
        public Enqueue {
            leave = Collections.unmodifiableMap(new TreeMap<>(leave));
        }

        @Override
        public List<Exit> exits() {
            var exits = new ArrayList<Exit>();
            leave.forEach((key, target) -> exits.add(new Exit("leave." + key, target, false)));
            exits.add(new Exit("otherwise", otherwise, true));
            if (!afterwards.isEmpty()) {
                exits.add(new Exit("afterwards", afterwards, false));
            }
            return exits;
        }
    }

    /**
     * Records a message.
     *
     * @param mailbox whose message it is, as a queue's name
     * @param maxSeconds 5..600
     */
    record Voicemail(String mailbox, Prompt prompt, int maxSeconds, String next) implements Node {
        @Override
        public List<Exit> exits() {
            return List.of(new Exit("next", next, true));
        }
    }

    /** Says good-bye, if there is anything to say, and ends the call. */
    record HangUp(Prompt prompt) implements Node {
        @Override
        public List<Exit> exits() {
            return List.of();
        }
    }

    /**
     * The manners of a question.
     *
     * @param timeoutSeconds silence before it counts as no answer, 1..30
     * @param tries how often the question is put, 1..9
     * @param invalid said after a wrong answer, before the question is put again
     * @param silence said after no answer, before the question is put again
     */
    record Asking(int timeoutSeconds, int tries, Prompt invalid, Prompt silence) {}

    /**
     * What a wait in a queue is like.
     *
     * @param priority 1 (served first) .. 10
     * @param music the name of a piece of hold music
     * @param announcement said again and again while waiting
     * @param maxSeconds the longest wait; 0 for as long as the caller likes
     */
    record Wait(String queue, List<SkillNeed> skills, int priority, String music, Prompt announcement, int maxSeconds) {
        public Wait {
            skills = List.copyOf(skills);
        }
    }
}
