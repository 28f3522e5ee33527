package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Calls of every kind, one after another on a moved clock: nothing stays behind. Usually a few hundred; ten thousand with
 * {@code -Dkeskus.long=true}. After each round the witness log is forgotten, as the rule in README.md has it.
 */
class SoakTest extends CarrierTest {

    private static final int ROUND = 50;
    private static final boolean LONG = Boolean.getBoolean("keskus.long");
    private static final int CALLS = LONG ? 10_000 : 500;

    /** Bytes of used heap that one more call may leave behind: the error of the measurement. A kept leg has 5,000. */
    private static final double MOST_BYTES_A_CALL = LONG ? 200 : 3000;

    private final List<Double> calls = new ArrayList<>();
    private final List<Double> heap = new ArrayList<>();

    @Test
    void ten_thousand_calls_leave_nothing_behind() {
        number();
        answers();
        control.put("/accounts/" + account.getSid(), Map.of("callsPerSecond", 20));
        control.put("/phones/+358408000003", Map.of("busy", true));
        for (int made = 0; made < CALLS; made += ROUND) {
            round(made);
            assertThat(control.get("/health").path("openLegs").asInt()).isZero();
            assertThat(control.get("/health").path("timers").asInt()).isZero();
            sample(made + ROUND);
        }
        double slope = slope();
        System.out.printf(
                "soak: %d calls, %d legs, used heap %.1f MB after the first rounds and %.1f MB at the end,"
                        + " slope %.0f bytes a call%n",
                CALLS, legs, heap.get(heap.size() / 5) / 1e6, heap.get(heap.size() - 1) / 1e6, slope);
        assertThat(slope).isLessThan(MOST_BYTES_A_CALL);
    }

    private long legs;

    private void answers() {
        shop.on(
                        "/voice",
                        p -> "<Gather numDigits=\"1\" action=\"/menu" + kind(p.get("From"))
                                + "\"><Say>Press one</Say></Gather>")
                .on("/menu0", "<Enqueue waitUrl=\"/wait\" action=\"/left\">sales</Enqueue>")
                .on(
                        "/menu1",
                        p -> "<Dial><Conference statusCallback=\"/status\">room" + pair(p.get("From"))
                                + "</Conference></Dial>")
                .on("/menu2", "<Record maxLength=\"10\" action=\"/left\" recordingStatusCallback=\"/status\"/>")
                .on("/menu3", "<Dial timeout=\"10\" action=\"/left\">+358408000003</Dial>")
                .on("/menu4", "<Dial timeLimit=\"20\"><Queue>sales</Queue></Dial>")
                .on("/wait", "<Say>Please hold</Say><Pause length=\"5\"/>")
                .on("/left", "<Say>Goodbye</Say>");
    }

    /** Kinds 0 to 4 in turn, each twice: so two are in every room, and half of those who wait are fetched. */
    private static int kind(String from) {
        return Integer.parseInt(from.substring(from.length() - 4)) / 2 % 5;
    }

    private static int pair(String from) {
        return Integer.parseInt(from.substring(from.length() - 4)) / 2;
    }

    private void round(int made) {
        for (int i = 0; i < ROUND; i++) {
            control.post(
                    "/calls",
                    Map.of(
                            "from",
                            "+35840900%04d".formatted((made + i) % 10_000),
                            "to",
                            SHOP,
                            "press",
                            List.of(Map.of("keys", "1")),
                            "hangupAfterAnsweredMs",
                            45_000));
        }
        Call.creator(new PhoneNumber("+358408000001"), new PhoneNumber(SHOP), URI.create(shop.url("/left")))
                .setTimeLimit(600)
                .create(twilio);
        Message.creator(new PhoneNumber("+358408000001"), new PhoneNumber(SHOP), "Hello")
                .create(twilio);
        control.post("/clock", Map.of("advance", "PT2M"));
    }

    private void sample(int made) {
        legs += control.get("/health").path("legs").asInt();
        assertThat(control.status("DELETE", "/legs", null)).isEqualTo(200);
        assertThat(control.status("DELETE", "/webhooks", null)).isEqualTo(200);
        shop.forget();
        System.gc();
        var runtime = Runtime.getRuntime();
        calls.add((double) made);
        heap.add((double) (runtime.totalMemory() - runtime.freeMemory()));
    }

    /** By least squares, without the first fifth, in which classes are loaded and pools fill. */
    private double slope() {
        int from = calls.size() / 5;
        var x = calls.subList(from, calls.size());
        var y = heap.subList(from, heap.size());
        double meanX = x.stream().mapToDouble(each -> each).average().orElseThrow();
        double meanY = y.stream().mapToDouble(each -> each).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.size(); i++) {
            above += (x.get(i) - meanX) * (y.get(i) - meanY);
            below += (x.get(i) - meanX) * (x.get(i) - meanX);
        }
        return above / below;
    }
}
