package io.keskus.simulator.call;

import io.keskus.simulator.prompt.Prompt;

/** What becomes of a call when its documents run out or fail. */
final class MainCourse implements Course.Owner {

    private static final String APOLOGY = "We are sorry. An application error has occurred. Goodbye.";

    private final Call call;
    private Course course;

    MainCourse(Call call) {
        this.call = call;
    }

    Course is(Course started) {
        course = started;
        return started;
    }

    @Override
    public void ranOut() {
        call.end(call.answeredAt().isEmpty() ? CallStatus.NO_ANSWER : CallStatus.COMPLETED, "twiml");
    }

    /** The caller hears the carrier's apology and the call is over: failed, unless it had been answered. */
    @Override
    public void failed(int code, String message) {
        var exchange = call.exchange();
        exchange.report(call, code, message);
        var last = call.status() == CallStatus.IN_PROGRESS ? CallStatus.COMPLETED : CallStatus.FAILED;
        exchange.prompts().speech(APOLOGY, "en-US", prompt -> {
            // a redirect over REST in the meantime saves the call
            if (call.performs(course)) {
                apologise(prompt, last);
            }
        });
    }

    private void apologise(Prompt prompt, CallStatus last) {
        var playing = call.hears(Sound.apology(APOLOGY, prompt));
        call.exchange().timers().after(prompt.length(), () -> {
            playing.stop();
            if (call.performs(course)) {
                call.end(last, "error");
            }
        });
    }
}
