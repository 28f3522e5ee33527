package io.keskus.simulator.call;

import io.keskus.simulator.audio.Playing;
import io.keskus.simulator.twiml.Document;
import io.keskus.simulator.twiml.Element;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One leg in a conference, or on its way into one. */
public final class Participant {

    private final Call call;
    private final Conference conference;
    private final String label;
    private final boolean startsConference;
    private final Instant created;
    private boolean endsConference;
    private boolean muted;
    private boolean hold;
    private boolean coaching;
    private String coached = "";
    private Instant updated;
    private DialConference act;
    private Course filler;
    private Optional<Playing> music = Optional.empty();

    Participant(Conference conference, Call call, Element noun, Instant now) {
        this.conference = conference;
        this.call = call;
        this.label = noun.attribute("participantLabel");
        this.startsConference = noun.flag("startConferenceOnEnter");
        this.endsConference = noun.flag("endConferenceOnExit");
        this.muted = noun.flag("muted");
        this.coached = noun.attribute("coach");
        this.coaching = !coached.isBlank();
        this.created = now;
        this.updated = now;
    }

    public Call call() {
        return call;
    }

    public Conference conference() {
        return conference;
    }

    public String label() {
        return label;
    }

    public boolean startsConference() {
        return startsConference;
    }

    public boolean endsConference() {
        return endsConference;
    }

    public boolean muted() {
        return muted;
    }

    public boolean hold() {
        return hold;
    }

    public boolean coaching() {
        return coaching;
    }

    /** The call whose leg hears this one while it coaches; empty for none. */
    public String coached() {
        return coached;
    }

    public Instant created() {
        return created;
    }

    public Instant updated() {
        return updated;
    }

    /** As the carrier calls it: queued, ringing, connected, complete or failed. */
    public String status() {
        return switch (call.status()) {
            case QUEUED -> "queued";
            case INITIATED -> "connecting";
            case RINGING -> "ringing";
            case IN_PROGRESS -> "connected";
            case COMPLETED -> "complete";
            default -> "failed";
        };
    }

    /** Whether it is in the conference; otherwise it still rings. */
    public boolean joined() {
        return act != null;
    }

    /** Mutes or unmutes. */
    public void mute(boolean wanted) {
        if (muted != wanted) {
            muted = wanted;
            changed(wanted ? "muted" : "unmuted", wanted ? "participant-mute" : "participant-unmute");
        }
    }

    /** Holds, with the documents of a URL or the standard music, or takes back. */
    public void hold(boolean wanted, String url, String method) {
        if (hold == wanted) {
            return;
        }
        hold = wanted;
        changed(wanted ? "held" : "unheld", wanted ? "participant-hold" : "participant-unhold");
        fill(wanted, url, method);
    }

    /** Speaks to one other only, or to all. */
    public void coach(boolean wanted, String callSid) {
        coaching = wanted;
        coached = callSid.isBlank() ? coached : callSid;
        changed(wanted ? "coaching" : "not-coaching", "participant-modify");
    }

    /** Whether its leaving ends the conference; ignored while it is held, as with the real carrier. */
    public void endConferenceOnExit(boolean wanted) {
        if (!hold) {
            endsConference = wanted;
            changed("modified", "participant-modify");
        }
    }

    /** Hears a document without leaving the conference. */
    public void announce(String url, String method) {
        var announcement = new Course(call, Place.PROMPT, new Silent());
        announcement.fetch(method, url, Map.of());
    }

    /** Muted and held ones are heard by nobody, held ones hear nobody, a coach is heard by one only. */
    boolean isHeardBy(Participant listener) {
        return !muted
                && !hold
                && !listener.hold
                && (!coaching || listener.call.sid().equals(coached));
    }

    /** Whether it speaks to all. */
    boolean spoken() {
        return !muted && !hold && !coaching;
    }

    void joinedBy(DialConference dial) {
        act = dial;
    }

    DialConference act() {
        return act;
    }

    /** Hears the documents of {@code url} over and over, the standard music without one, until it is stopped. */
    void fill(boolean wanted, String url, String method) {
        if (filler != null) {
            filler.stop(Stop.OVER);
            filler = null;
        }
        music.ifPresent(Playing::stop);
        music = Optional.empty();
        if (!wanted) {
            return;
        }
        filler = new Course(call, Place.CONFERENCE_WAIT, new Repeating(url, method));
        if (url == null) {
            filler.perform(Document.empty(), "");
            music = Optional.of(call.hears(Sound.music()));
        } else if (!url.isBlank()) {
            filler.fetch(method, url, Map.of());
        }
    }

    private void changed(String note, String event) {
        updated = call.exchange().now();
        call.note(note, "conference", conference.friendlyName());
        conference.reports().tell(event, this, Map.of());
    }

    /** An announcement: nothing follows it. */
    private static final class Silent implements Course.Owner {

        @Override
        public void ranOut() {
            // the participant hears the conference again
        }

        @Override
        public void failed(int code, String message) {
            // noted on the leg by the course
        }
    }

    /** Documents of a wait, asked for again when they run out. */
    private final class Repeating implements Course.Owner {
        private final String url;
        private final String method;

        private Repeating(String url, String method) {
            this.url = url;
            this.method = method;
        }

        @Override
        public void ranOut() {
            var mine = filler;
            if (url != null && !url.isBlank() && mine != null) {
                call.exchange().timers().after(java.time.Duration.ofSeconds(1), () -> {
                    if (filler == mine) {
                        mine.fetch(method, url, Map.of());
                    }
                });
            }
        }

        @Override
        public void failed(int code, String message) {
            // silence, as with the real carrier; noted on the leg by the course
        }
    }
}
