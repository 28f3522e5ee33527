package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConferenceTest {

    private final Rig rig = new Rig()
            .on("/room", "")
            .on("/done", "<Say>done</Say>")
            .on("/wait", "<Play>/wait.mp3</Play>")
            .on("/hold", "<Play>/hold.mp3</Play>");

    private Call join(String attributes) {
        return join(attributes, "");
    }

    private Call join(String attributes, String dialAttributes) {
        var call = rig.call("<Dial " + dialAttributes + "><Conference " + attributes + ">room</Conference></Dial>");
        rig.pass("PT0.1S");
        return call;
    }

    private Conference room() {
        return rig.exchange.conferences().list(Rig.ACCOUNT).get(0);
    }

    private Participant participant(Call call) {
        return room().find(call.sid()).orElseThrow();
    }

    private List<String> told() {
        return rig.visits("/room").stream()
                .map(visit -> visit.get("StatusCallbackEvent"))
                .toList();
    }

    private static final String ALL = "statusCallback=\"/room\" statusCallbackEvent=\"start end join leave mute hold\"";

    @Test
    @Row({"Conference.waitUrl", "Conference.waitMethod"})
    void the_first_one_waits_with_the_documents_of_the_wait_url_until_the_second_comes() {
        var first = join("waitUrl=\"/wait\" waitMethod=\"GET\"");
        rig.pass("PT13S");
        assertThat(rig.visits("/wait")).hasSize(3).allMatch(visit -> visit.method()
                .equals("GET"));
        assertThat(room().status()).isEqualTo("init");
        join("");
        assertThat(room().status()).isEqualTo("in-progress");
        rig.pass("PT1M");
        assertThat(rig.visits("/wait")).hasSize(3);
        assertThat(Rig.events(first, "conference-with")).hasSize(1);
    }

    @Test
    @Row({"Conference.waitUrl", "Conference.waitMethod"})
    void standard_music_without_a_wait_url_silence_with_an_empty_one() {
        var music = join("");
        assertThat(Rig.events(music, "heard"))
                .extracting(entry -> entry.get("kind"))
                .contains("music");
        music.hangUpByPhone();
        var silence = join("waitUrl=\"\" beep=\"false\"");
        assertThat(Rig.heard(silence)).isEmpty();
        silence.hangUpByPhone();
        join("waitUrl=\"/wait\"");
        assertThat(rig.visits("/wait").get(0).method()).isEqualTo("POST");
    }

    @Test
    @Row("Conference.startConferenceOnEnter")
    void it_starts_only_when_one_is_in_it_who_may_start_it() {
        join("startConferenceOnEnter=\"false\"");
        join("startConferenceOnEnter=\"false\"");
        assertThat(room().status()).isEqualTo("init");
        join("");
        assertThat(room().status()).isEqualTo("in-progress");
    }

    @Test
    @Row("Conference.endConferenceOnExit")
    void it_ends_for_all_when_one_leaves_who_ends_it() {
        var customer = join("endConferenceOnExit=\"true\"");
        var agent = join("", "action=\"/done\"");
        customer.hangUpByPhone();
        rig.pass("PT1S");
        assertThat(room().status()).isEqualTo("completed");
        assertThat(room().endReason()).isEqualTo("participant-with-end-conference-on-exit-left");
        assertThat(room().endedBy()).isEqualTo(customer.sid());
        assertThat(rig.visit("/done").parameters())
                .containsEntry("DialCallStatus", "answered")
                .doesNotContainKey("DialCallSid");
        assertThat(Rig.heard(agent)).contains("done");
    }

    @Test
    @Row("Conference.endConferenceOnExit")
    void otherwise_it_ends_with_the_last() {
        var one = join("");
        var other = join("");
        one.hangUpByPhone();
        rig.pass("PT1H");
        assertThat(room().status()).isEqualTo("in-progress");
        other.hangUpByPhone();
        assertThat(room().endReason()).isEqualTo("last-participant-left");
        rig.pass("PT1S");
        assertThat(rig.time.waiting()).isZero();
    }

    @Test
    @Row({"Conference.statusCallback", "Conference.statusCallbackEvent", "Conference.statusCallbackMethod"})
    void the_callback_of_the_first_participant_hears_of_everything_in_order() {
        var one = join(ALL + " statusCallbackMethod=\"GET\" participantLabel=\"customer\"");
        var other = join("statusCallback=\"/elsewhere\"");
        participant(one).mute(true);
        participant(one).hold(true, null, "POST");
        participant(one).hold(false, null, "POST");
        participant(one).mute(false);
        other.hangUpByPhone();
        one.hangUpByPhone();
        rig.pass("PT1S");
        assertThat(told())
                .containsExactly(
                        "participant-join",
                        "participant-join",
                        "conference-start",
                        "participant-mute",
                        "participant-hold",
                        "participant-unhold",
                        "participant-unmute",
                        "participant-leave",
                        "participant-leave",
                        "conference-end");
        assertThat(rig.visits("/room")).allMatch(visit -> visit.method().equals("GET"));
        assertThat(rig.visits("/room"))
                .extracting(visit -> visit.get("SequenceNumber"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(rig.visits("/room").get(0).parameters())
                .containsEntry("FriendlyName", "room")
                .containsEntry("ConferenceSid", room().sid())
                .containsEntry("CallSid", one.sid())
                .containsEntry("ParticipantLabel", "customer")
                .containsKey("Timestamp");
        assertThat(rig.visits("/room").get(9).parameters())
                .containsEntry("ReasonConferenceEnded", "last-participant-left")
                .containsEntry("CallSidEndingConference", one.sid());
        assertThat(rig.visits("/elsewhere")).isEmpty();
    }

    @Test
    @Row({"Conference.statusCallbackEvent", "Conference.statusCallbackMethod"})
    void of_start_and_end_only_unless_more_is_wanted() {
        var one = join("statusCallback=\"/room\"");
        join("");
        one.hangUpByPhone();
        room().end("conference-ended-via-api", null);
        rig.pass("PT1S");
        assertThat(told()).containsExactly("conference-start", "conference-end");
        assertThat(rig.visits("/room")).allMatch(visit -> visit.method().equals("POST"));
    }

    @Test
    @Row({"Conference.muted", "Conference.coach", "Conference.participantLabel"})
    void participants_come_in_muted_or_coaching_and_are_found_by_label() {
        var agent = join("participantLabel=\"agent\"");
        var supervisor = join("muted=\"true\" coach=\"" + agent.sid() + "\"");
        assertThat(room().find("agent").orElseThrow().call()).isEqualTo(agent);
        assertThat(participant(agent).muted()).isFalse();
        assertThat(participant(agent).coaching()).isFalse();
        assertThat(participant(supervisor).muted()).isTrue();
        assertThat(participant(supervisor).coached()).isEqualTo(agent.sid());
        participant(supervisor).coach(false, "");
        assertThat(participant(supervisor).coaching()).isFalse();
    }

    @Test
    @Row("Conference.beep")
    void a_beep_is_heard_on_coming_and_leaving_or_as_beep_says() {
        assertThat(beeps("")).isEqualTo(List.of(1L, 2L, 3L));
        assertThat(beeps("beep=\"false\"")).isEqualTo(List.of(0L, 0L, 0L));
        assertThat(beeps("beep=\"onEnter\"")).isEqualTo(List.of(1L, 2L, 2L));
        assertThat(beeps("beep=\"onExit\"")).isEqualTo(List.of(0L, 0L, 1L));
    }

    private List<Long> beeps(String attribute) {
        var one = join(attribute);
        long alone = beeps(one);
        var other = join(attribute);
        long joined = beeps(one);
        other.hangUpByPhone();
        long left = beeps(one);
        one.hangUpByPhone();
        return List.of(alone, joined, left);
    }

    private static long beeps(Call call) {
        return Rig.heard(call).stream().filter("beep"::equals).count();
    }

    @Test
    @Row("Conference.maxParticipants")
    void a_full_conference_refuses() {
        join("");
        join("");
        var third = join("maxParticipants=\"2\"", "action=\"/done\"");
        assertThat(rig.visit("/done").get("DialCallStatus")).isEqualTo("failed");
        assertThat(Rig.events(third, "conference-joined")).isEmpty();
        assertThat(Rig.events(join(""), "conference-joined")).hasSize(1);
    }

    @Test
    void a_held_participant_hears_the_hold_documents_and_its_exit_rule_cannot_be_changed() {
        var customer = join("");
        join("");
        participant(customer).hold(true, Rig.BASE + "/hold", "POST");
        rig.pass("PT7S");
        assertThat(rig.visits("/hold")).hasSize(2);
        participant(customer).endConferenceOnExit(true);
        assertThat(participant(customer).endsConference()).isFalse();
        participant(customer).hold(false, null, "POST");
        rig.pass("PT1M");
        assertThat(rig.visits("/hold")).hasSize(2);
        participant(customer).endConferenceOnExit(true);
        assertThat(participant(customer).endsConference()).isTrue();
    }

    @Test
    void one_who_is_put_out_goes_on_after_its_dial() {
        var one = join("", "action=\"/done\"");
        join("");
        room().kick(participant(one));
        rig.pass("PT1S");
        assertThat(Rig.heard(one)).contains("done");
        assertThat(room().status()).isEqualTo("in-progress");
    }

    @Test
    void a_star_leaves_when_hangup_on_star_is_set() {
        var one = join("", "action=\"/done\" hangupOnStar=\"true\"");
        join("");
        one.key('*');
        rig.pass("PT1S");
        assertThat(rig.visits("/done")).hasSize(1);
    }

    @Test
    void an_announcement_is_heard_inside() {
        rig.on("/hello", "<Say>one minute left</Say>");
        var one = join("");
        var other = join("");
        room().announce(Rig.BASE + "/hello", "GET");
        rig.pass("PT1S");
        assertThat(Rig.heard(one)).contains("one minute left");
        assertThat(Rig.heard(other)).contains("one minute left");
    }

    @Test
    void the_same_name_after_the_end_is_another_conference() {
        join("").hangUpByPhone();
        join("");
        assertThat(rig.exchange.conferences().list(Rig.ACCOUNT)).hasSize(2);
        assertThat(rig.exchange
                        .conferences()
                        .find(Rig.ACCOUNT, "room")
                        .orElseThrow()
                        .status())
                .isEqualTo("init");
    }

    @Test
    void the_name_of_another_account_is_another_conference() {
        join("");
        assertThat(rig.exchange.conferences().find("AC22222222222222222222222222222222", "room"))
                .isEmpty();
        assertThat(rig.exchange.conferences().find("AC22222222222222222222222222222222", room().sid()))
                .isEmpty();
    }
}
