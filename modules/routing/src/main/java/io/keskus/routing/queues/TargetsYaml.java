package io.keskus.routing.queues;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.routing.QueueLimits;
import io.keskus.routing.QueueTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code serviceLevel} and {@code alerts} of a queue in {@code queues.yaml}. */
final class TargetsYaml {
    private TargetsYaml() {}

    static QueueTargets read(JsonNode queue) {
        var service = queue.path("serviceLevel");
        var alerts = queue.path("alerts");
        return new QueueTargets(
                service.path("seconds").asInt(QueueTargets.USUAL.answerWithinSeconds()),
                service.path("percent").asInt(QueueTargets.USUAL.percent()),
                new QueueLimits(
                        number(alerts, "longestWaitSeconds"),
                        number(alerts, "waiting"),
                        number(alerts, "serviceLevelPercent"),
                        number(alerts, "talkSeconds"),
                        number(alerts, "wrapUpSeconds"),
                        number(alerts, "awaySeconds")));
    }

    /** The lines under a queue's name; those that say the usual are left out. */
    static List<String> write(QueueTargets targets) {
        var lines = new ArrayList<String>();
        if (targets.answerWithinSeconds() != QueueTargets.USUAL.answerWithinSeconds()
                || targets.percent() != QueueTargets.USUAL.percent()) {
            lines.add(serviceLevel(targets));
        }
        if (!targets.limits().equals(QueueLimits.NONE)) {
            lines.add("alerts: {" + String.join(", ", limits(targets.limits())) + "}");
        }
        return lines;
    }

    static String serviceLevel(QueueTargets targets) {
        return "serviceLevel: {seconds: " + targets.answerWithinSeconds() + ", percent: " + targets.percent() + "}";
    }

    static List<String> limits(QueueLimits limits) {
        var members = new ArrayList<String>();
        add(members, "longestWaitSeconds", limits.longestWaitSeconds());
        add(members, "waiting", limits.waiting());
        add(members, "serviceLevelPercent", limits.serviceLevelPercent());
        add(members, "talkSeconds", limits.talkSeconds());
        add(members, "wrapUpSeconds", limits.wrapUpSeconds());
        add(members, "awaySeconds", limits.awaySeconds());
        return members;
    }

    private static void add(List<String> members, String name, Optional<Integer> value) {
        value.ifPresent(number -> members.add(name + ": " + number));
    }

    private static Optional<Integer> number(JsonNode alerts, String name) {
        return Optional.of(alerts.path(name)).filter(JsonNode::isIntegralNumber).map(JsonNode::asInt);
    }
}
