package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Document;
import java.util.Map;

/** What a leg is doing: performing documents, or being at the disposal of whoever placed it. */
final class Performing {

    private final Call call;
    private Course course;
    private Watcher watcher;

    Performing(Call call) {
        this.call = call;
    }

    void watchedBy(Watcher placer) {
        watcher = placer;
    }

    void perform(Document document, String url) {
        newCourse().perform(document, url);
    }

    void fetch(String method, String url, Map<String, String> more) {
        newCourse().fetch(method, url, more);
    }

    boolean performs(Course some) {
        return course == some;
    }

    void answered() {
        if (watcher != null) {
            watcher.answered(call);
        }
    }

    void key(char key) {
        if (course != null) {
            course.key(key);
        } else if (watcher instanceof DialLegs dial) {
            dial.calleeKey(key);
        }
    }

    void stop(Stop why) {
        if (course != null) {
            course.stop(why);
            course = null;
        }
    }

    /** Whoever placed the leg hears that it has gone. */
    void leaveWatcher() {
        var placer = watcher;
        watcher = null;
        if (placer != null) {
            placer.gone(call);
        }
    }

    private Course newCourse() {
        var main = new MainCourse(call);
        course = new Course(call, Place.CALL, main);
        return main.is(course);
    }
}
