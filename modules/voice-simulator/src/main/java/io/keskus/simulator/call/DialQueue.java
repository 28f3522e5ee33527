package io.keskus.simulator.call;

import io.keskus.simulator.audio.Bridge;
import io.keskus.simulator.audio.Gains;
import io.keskus.simulator.twiml.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** Dials a queue: takes the call in front of it, or waits for one, and is bridged with it. */
final class DialQueue extends Act implements EnqueueVerb.Peer {

    private WaitingQueue queue;
    private EnqueueVerb member;
    private Call other;
    private Bridge bridge = new Bridge(Gains.ALL);

    DialQueue(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        var noun = noun();
        queue = exchange().queues().find(call().accountSid(), noun.text()).orElse(null);
        if (queue == null) {
            call().note("error", "code", 13230, "message", "no queue is named " + noun.text());
            goToAction(Map.of("DialCallStatus", "failed"));
            return;
        }
        after(element().seconds("timeout"), () -> {
            if (member == null) {
                queue.awaitNoMore(this);
                goToAction(Map.of("DialCallStatus", "no-answer"));
            }
        });
        var front = queue.front();
        if (front != null) {
            take(front);
        } else {
            call().note("dialling", "queue", queue.friendlyName());
            queue.await(this);
        }
    }

    @Override
    void key(char key) {
        if (key == '*' && element().flag("hangupOnStar") && member != null) {
            part();
        }
    }

    @Override
    void stopped(Stop why) {
        queue.awaitNoMore(this);
        bridge.close();
        if (member != null) {
            member.released();
        }
        if (why == Stop.HANGUP) {
            tellAction(Map.of("DialCallStatus", member == null ? "no-answer" : "completed"));
        }
    }

    void take(EnqueueVerb front) {
        member = front;
        var noun = noun();
        var more = new LinkedHashMap<String, String>();
        more.put("QueueSid", queue.sid());
        more.put("DequeingCallSid", call().sid());
        more.put(
                "QueueTime",
                String.valueOf(
                        java.time.Duration.between(front.since(), exchange().now())
                                .toSeconds()));
        front.connect(this, noun.attribute("method"), course().resolve(noun.attribute("url")), more);
    }

    @Override
    public void connected(Call waiting) {
        if (!over()) {
            other = waiting;
            bridge = Bridges.join(call(), other);
            after(element().seconds("timeLimit"), this::part);
        }
    }

    @Override
    public void gone() {
        bridge.close();
        call().note("unbridged");
        goToAction(Map.of("DialCallStatus", "completed"));
    }

    private void part() {
        bridge.close();
        member.released();
        goToAction(Map.of("DialCallStatus", "completed"));
    }

    private Element noun() {
        return element().children().stream()
                .filter(child -> child.name().equals("Queue"))
                .findFirst()
                .orElseThrow();
    }
}
