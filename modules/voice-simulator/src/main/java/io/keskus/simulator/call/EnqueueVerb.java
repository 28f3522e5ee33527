package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Waits in a queue, hearing the documents of the wait URL over and over, until the call leaves it somehow. */
final class EnqueueVerb extends Act {

    private static final Duration SHORTEST_ROUND = Duration.ofSeconds(1);

    private WaitingQueue queue;
    private Instant since;
    private Duration wait;
    private Instant roundStarted;
    private Course waiting;
    private Peer peer;

    EnqueueVerb(Course course, Element element) {
        super(course, element);
    }

    /** The call that took this one out of the queue. */
    interface Peer {

        /** The call from the queue is connected. */
        void connected(Call waiting);

        /** The call from the queue has gone. */
        void gone();
    }

    Instant since() {
        return since;
    }

    @Override
    void start() {
        since = exchange().now();
        queue = exchange().queues().open(call().accountSid(), element().text());
        if (queue.full()) {
            call().note("left-queue", "queue", queue.friendlyName(), "result", "queue-full");
            goToAction(Map.of("QueueResult", "queue-full", "QueueSid", queue.sid(), "QueueTime", "0"));
            return;
        }
        call().note("enqueued", "queue", queue.friendlyName(), "queueSid", queue.sid(), "position", queue.size() + 1);
        round();
        queue.join(this);
    }

    @Override
    void key(char key) {
        if (waiting != null) {
            waiting.key(key);
        }
    }

    @Override
    void stopped(Stop why) {
        boolean connected = peer != null;
        var result = why == Stop.HANGUP
                ? connected ? "bridged" : "hangup"
                : connected ? "redirected-from-bridged" : "redirected";
        leave(result);
        tellAction(result(result));
        releasePeer();
    }

    /** Taken out by another call; hears the document at {@code url} first, if there is one. */
    void connect(Peer taker, String method, String url, Map<String, String> more) {
        peer = taker;
        leave("bridged");
        if (url.isBlank()) {
            taker.connected(call());
            return;
        }
        waiting = new Course(call(), Place.PROMPT, new Course.Owner() {
            @Override
            public void ranOut() {
                taker.connected(call());
            }

            @Override
            public void failed(int code, String message) {
                taker.connected(call());
            }
        });
        waiting.fetch(method, url, more);
    }

    /** The other side of the bridge has gone. */
    void released() {
        peer = null;
        leave("bridged");
        goToAction(result("bridged"));
    }

    Map<String, String> result(String result) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("QueueResult", result);
        parameters.put("QueueSid", queue.sid());
        parameters.put("QueueTime", String.valueOf(wait.toSeconds()));
        return parameters;
    }

    private void round() {
        roundStarted = exchange().now();
        if (!element().has("waitUrl")) {
            hear(Sound.music());
            return;
        }
        if (element().attribute("waitUrl").isBlank()) {
            return;
        }
        waiting = new Course(call(), Place.QUEUE_WAIT, new Waiting()).carrying(place());
        waiting.fetch(
                element().attribute("waitUrlMethod"), course().resolve(element().attribute("waitUrl")), Map.of());
    }

    private Map<String, String> place() {
        var parameters = new LinkedHashMap<String, String>();
        int position = queue.positionOf(this);
        parameters.put("QueueSid", queue.sid());
        parameters.put("QueuePosition", String.valueOf(position == 0 ? queue.size() + 1 : position));
        parameters.put("QueueTime", String.valueOf(waitedSoFar().toSeconds()));
        parameters.put("AvgQueueTime", String.valueOf(queue.averageWaitSeconds()));
        parameters.put("CurrentQueueSize", String.valueOf(position == 0 ? queue.size() + 1 : queue.size()));
        return parameters;
    }

    private Duration waitedSoFar() {
        return Duration.between(since, exchange().now());
    }

    private void leave(String result) {
        silence();
        if (waiting != null) {
            waiting.stop(Stop.OVER);
        }
        if (wait == null) {
            wait = waitedSoFar();
            queue.leave(this, wait);
            call().note("left-queue", "queue", queue.friendlyName(), "result", result, "seconds", wait.toSeconds());
        }
    }

    private void releasePeer() {
        var other = peer;
        peer = null;
        if (other != null) {
            other.gone();
        }
    }

    /** What becomes of the documents of the wait. */
    private final class Waiting implements Course.Owner {

        @Override
        public void ranOut() {
            var round = Duration.between(roundStarted, exchange().now());
            after(SHORTEST_ROUND.minus(round), EnqueueVerb.this::round);
        }

        @Override
        public void failed(int code, String message) {
            leave("error");
            goToAction(result("error"));
        }

        @Override
        public boolean left() {
            leave("leave");
            goToAction(result("leave"));
            return true;
        }
    }
}
