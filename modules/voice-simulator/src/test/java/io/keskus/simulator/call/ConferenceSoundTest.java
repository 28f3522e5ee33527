package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConferenceSoundTest {

    private static final int CUSTOMER = 500;
    private static final int AGENT = 700;
    private static final int SUPERVISOR = 900;
    private static final List<Integer> TONES = List.of(CUSTOMER, AGENT, SUPERVISOR);

    private final Rig rig = new Rig();

    private Call join(int tone, String attributes) {
        rig.on("/voice", "<Dial><Conference beep=\"false\" " + attributes + ">room</Conference></Dial>");
        var call = rig.call(Script.PATIENT.speaking(Voice.tone(tone)));
        call.capture();
        rig.pass("PT0.2S");
        return call;
    }

    private Participant participant(Call call) {
        return rig.exchange
                .conferences()
                .list(Rig.ACCOUNT)
                .get(0)
                .find(call.sid())
                .orElseThrow();
    }

    /** Who hears whom in the next second, as rows of listeners: customer, agent, supervisor. */
    private List<String> matrix(Call... calls) {
        var before = List.of(calls).stream()
                .map(call -> Listened.heard(call).seconds())
                .toList();
        rig.pass("PT1S");
        return java.util.stream.IntStream.range(0, calls.length)
                .mapToObj(i -> row(Listened.heard(calls[i]).from(before.get(i))))
                .toList();
    }

    private static String row(Listened heard) {
        var row = new StringBuilder();
        for (int tone : TONES) {
            double amplitude = heard.tone(tone);
            assertThat(amplitude)
                    .satisfiesAnyOf(off -> assertThat(off).isCloseTo(0, within(0.002)), on -> assertThat(on)
                            .isCloseTo(0.25, within(0.005)));
            row.append(amplitude > 0.1 ? "x" : "-");
        }
        return row.toString();
    }

    @Test
    void listening_whispering_and_barging_in_are_who_hears_whom() {
        var customer = join(CUSTOMER, "waitUrl=\"\"");
        var agent = join(AGENT, "");
        var supervisor = join(SUPERVISOR, "muted=\"true\"");
        assertThat(matrix(customer, agent, supervisor)).as("listens").containsExactly("-x-", "x--", "xx-");
        participant(supervisor).coach(true, agent.sid());
        participant(supervisor).mute(false);
        assertThat(matrix(customer, agent, supervisor)).as("whispers").containsExactly("-x-", "x-x", "xx-");
        participant(supervisor).coach(true, customer.sid());
        assertThat(matrix(customer, agent, supervisor))
                .as("whispers to the customer")
                .containsExactly("-xx", "x--", "xx-");
        participant(supervisor).coach(false, "");
        assertThat(matrix(customer, agent, supervisor)).as("barges in").containsExactly("-xx", "x-x", "xx-");
        participant(agent).mute(true);
        assertThat(matrix(customer, agent, supervisor)).as("agent muted").containsExactly("--x", "x-x", "x--");
        participant(agent).mute(false);
        participant(supervisor).mute(true);
        assertThat(matrix(customer, agent, supervisor)).as("listens again").containsExactly("-x-", "x--", "xx-");
        supervisor.hangUpByPhone();
        assertThat(matrix(customer, agent)).as("two are left").containsExactly("-x-", "x--");
    }

    @Test
    void a_coach_who_is_muted_is_heard_by_nobody() {
        var customer = join(CUSTOMER, "waitUrl=\"\"");
        var agent = join(AGENT, "");
        var supervisor = join(SUPERVISOR, "muted=\"true\" coach=\"" + agent.sid() + "\"");
        assertThat(matrix(customer, agent, supervisor)).containsExactly("-x-", "x--", "xx-");
    }

    @Test
    void who_is_held_hears_music_and_nobody_else_and_nobody_hears_it() {
        var customer = join(CUSTOMER, "waitUrl=\"\"");
        var agent = join(AGENT, "");
        var supervisor = join(SUPERVISOR, "");
        participant(customer).hold(true, null, "POST");
        assertThat(matrix(customer, agent, supervisor).subList(1, 3)).containsExactly("--x", "-x-");
        var held = Listened.heard(customer).from(Listened.heard(customer).seconds() - 1);
        assertThat(held.level()).as("music").isGreaterThan(0.02);
        assertThat(held.tone(AGENT) + held.tone(SUPERVISOR)).isLessThan(0.02);
        participant(customer).hold(false, null, "POST");
        assertThat(matrix(customer, agent, supervisor)).containsExactly("-xx", "x-x", "xx-");
    }

    @Test
    void until_the_conference_starts_only_music_is_heard() {
        var waiting = join(CUSTOMER, "startConferenceOnEnter=\"false\"");
        var other = join(AGENT, "startConferenceOnEnter=\"false\" waitUrl=\"\"");
        rig.pass("PT2S");
        assertThat(Listened.heard(waiting).level()).isGreaterThan(0.02);
        assertThat(Listened.heard(other).level()).isZero();
        join(SUPERVISOR, "");
        assertThat(matrix(waiting, other)).containsExactly("-xx", "x-x");
    }

    @Test
    void the_recording_has_who_came_first_on_one_channel_and_all_others_on_the_other() {
        var customer = join(CUSTOMER, "waitUrl=\"\" record=\"record-from-start\"");
        var agent = join(AGENT, "");
        rig.pass("PT5S");
        customer.hangUpByPhone();
        agent.hangUpByPhone();
        var recording = rig.exchange.recordings().list(Rig.ACCOUNT).get(0);
        assertThat(recording.status()).isEqualTo("completed");
        assertThat(recording.channels()).isEqualTo(2);
        assertThat(recording.durationSeconds()).isEqualTo(6);
        var first = Listened.channel(recording.file(), 0);
        var second = Listened.channel(recording.file(), 1);
        assertThat(first.rate()).isEqualTo(8000);
        assertThat(first.seconds()).isCloseTo(5.2, within(0.15));
        assertThat(first.tone(CUSTOMER)).isCloseTo(0.25, within(0.01));
        assertThat(first.tone(AGENT)).isLessThan(0.002);
        assertThat(second.tone(AGENT)).isCloseTo(0.25, within(0.01));
        assertThat(second.tone(CUSTOMER)).isLessThan(0.002);
    }

    @Test
    void what_a_coach_whispers_is_not_recorded_and_nor_is_who_is_held() {
        var customer = join(CUSTOMER, "waitUrl=\"\" record=\"record-from-start\"");
        var agent = join(AGENT, "");
        join(SUPERVISOR, "coach=\"" + agent.sid() + "\"");
        participant(customer).hold(true, "", "POST");
        rig.pass("PT2S");
        rig.exchange.conferences().list(Rig.ACCOUNT).get(0).end("conference-ended-via-api", null);
        var recording = rig.exchange.recordings().list(Rig.ACCOUNT).get(0);
        assertThat(Listened.channel(recording.file(), 0).from(0.6).level()).isZero();
        assertThat(Listened.channel(recording.file(), 1).from(0.6).tone(AGENT)).isCloseTo(0.25, within(0.01));
        assertThat(Listened.channel(recording.file(), 1).tone(SUPERVISOR)).isLessThan(0.002);
    }
}
