package io.keskus.simulator.call;

import io.keskus.simulator.audio.Playing;
import io.keskus.simulator.clock.Timers;
import io.keskus.simulator.twiml.Element;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One verb being performed. It ends by {@link #done}, by {@link #go}, or by being stopped; then nothing of it runs. */
abstract class Act {

    private final Course course;
    private final Element element;
    private final List<Timers.Timer> waits = new ArrayList<>();
    private Optional<Playing> playing = Optional.empty();
    private boolean over;

    Act(Course course, Element element) {
        this.course = course;
        this.element = element;
    }

    /** Begins; may end at once. */
    abstract void start();

    /** A key of this leg's phone. */
    void key(char key) {}

    /** Cleans up when it is stopped from outside. */
    void stopped(Stop why) {}

    final void stop(Stop why) {
        if (close()) {
            stopped(why);
        }
    }

    final Course course() {
        return course;
    }

    final Element element() {
        return element;
    }

    final Call call() {
        return course.call();
    }

    final Exchange exchange() {
        return call().exchange();
    }

    final boolean over() {
        return over;
    }

    /** Goes on with the next verb. */
    final void done() {
        if (close()) {
            course.done();
        }
    }

    /** Goes on with another document. */
    final void go(String method, String address, Map<String, String> more) {
        if (close()) {
            course.fetch(method, course.resolve(address), more);
        }
    }

    /** Goes on at the action URL if the verb has one, else with the next verb. */
    final void goToAction(Map<String, String> more) {
        if (element.attribute("action").isBlank()) {
            done();
        } else {
            go(element.attribute("method"), element.attribute("action"), more);
        }
    }

    /** Tells the action URL after the fact; the document it answers is not performed. */
    final void tellAction(Map<String, String> more) {
        if (!element.attribute("action").isBlank()) {
            var parameters = call().parameters();
            parameters.putAll(more);
            var address = course.resolve(element.attribute("action"));
            var hook = call().twimlHook(element.attribute("method"), address, parameters)
                    .orElse("", "POST");
            call().note("webhook", "method", hook.method(), "url", address);
            exchange().webhooks().ask(hook, ignored -> {});
        }
    }

    final Timers.Timer after(Duration delay, Runnable task) {
        var timer = exchange().timers().after(delay, () -> {
            if (!over) {
                task.run();
            }
        });
        waits.add(timer);
        return timer;
    }

    /** The leg hears something until this verb is over or hears something else. */
    final void hear(Sound sound) {
        silence();
        playing = Optional.of(call().hears(sound));
    }

    /** The leg hears no more of this verb. */
    final void silence() {
        playing.ifPresent(Playing::stop);
        playing = Optional.empty();
    }

    /** The leg hears something to its end; then the verb starts again, as one with a loop does. */
    final void hearToItsEnd(Sound sound) {
        if (!over) {
            hear(sound);
            after(sound.length(), () -> {
                call().handset().heard(sound);
                start();
            });
        }
    }

    private boolean close() {
        if (over) {
            return false;
        }
        over = true;
        waits.forEach(Timers.Timer::cancel);
        silence();
        return true;
    }
}
