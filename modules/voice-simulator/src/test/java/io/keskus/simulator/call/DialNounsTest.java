package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The nouns Number and Client. */
class DialNounsTest {

    private static final String PHONE = "+358409000009";

    private final Rig rig = new Rig().on("/done", "<Say>done</Say>").on("/leg", "");

    private void phone(String number, Script script) {
        rig.exchange.endpoints().phone(number, script);
    }

    private Call leg(int index) {
        return rig.exchange.calls().get(index);
    }

    @Test
    @Row("Number.sendDigits")
    void digits_are_sent_to_the_number_when_it_answers() {
        rig.call("<Dial><Number sendDigits=\"ww1928\">" + PHONE + "</Number></Dial>");
        rig.pass("PT3S");
        assertThat(Rig.events(leg(1), "sent").get(0)).containsEntry("keys", "ww1928");
    }

    @Test
    @Row({"Number.url", "Number.method"})
    void a_number_hears_its_document_before_the_bridge() {
        rig.on("/screen", "<Say>a call for you</Say>");
        var call = rig.call("<Dial><Number url=\"/screen\" method=\"GET\">" + PHONE + "</Number></Dial>");
        rig.pass("PT2.15S");
        assertThat(Rig.events(call, "bridged")).isEmpty();
        rig.pass("PT1S");
        assertThat(rig.visit("/screen").method()).isEqualTo("GET");
        assertThat(Rig.heard(leg(1))).containsExactly("a call for you");
        assertThat(Rig.events(call, "bridged")).hasSize(1);
    }

    @Test
    @Row("Number.method")
    void a_document_that_hangs_up_refuses_the_call() {
        rig.on("/screen", "<Hangup/>");
        var call = rig.call("<Dial action=\"/done\"><Number url=\"/screen\">" + PHONE + "</Number></Dial>");
        rig.pass("PT3S");
        assertThat(rig.visit("/screen").method()).isEqualTo("POST");
        assertThat(Rig.events(call, "bridged")).isEmpty();
        assertThat(rig.visit("/done").get("DialBridged")).isEqualTo("false");
    }

    @Test
    @Row({"Number.statusCallback", "Number.statusCallbackEvent", "Number.statusCallbackMethod"})
    void the_callback_of_a_number_hears_of_the_wanted_events_in_order() {
        phone(PHONE, CallerScript.answersAfter(1000, 5000L));
        rig.call("<Dial><Number statusCallback=\"/leg\" statusCallbackMethod=\"GET\""
                + " statusCallbackEvent=\"initiated ringing answered completed\">" + PHONE + "</Number></Dial>");
        rig.pass("PT10S");
        var told = rig.visits("/leg");
        assertThat(told)
                .extracting(visit -> visit.get("CallStatus"))
                .containsExactly("initiated", "ringing", "in-progress", "completed");
        assertThat(told).extracting(visit -> visit.get("SequenceNumber")).containsExactly("0", "1", "2", "3");
        assertThat(told).allMatch(visit -> visit.method().equals("GET"));
        assertThat(told.get(3).parameters())
                .containsEntry("CallDuration", "5")
                .containsEntry("Duration", "1")
                .containsEntry("ParentCallSid", leg(0).sid())
                .containsEntry("Timestamp", "Mon, 02 Mar 2026 09:00:06 +0000");
    }

    @Test
    @Row({"Number.statusCallbackEvent", "Number.statusCallbackMethod"})
    void of_the_end_only_and_by_post_unless_more_is_wanted() {
        phone(PHONE, CallerScript.busy());
        rig.call("<Dial><Number statusCallback=\"/leg\">" + PHONE + "</Number></Dial>");
        rig.pass("PT1S");
        assertThat(rig.visit("/leg").method()).isEqualTo("POST");
        assertThat(rig.visit("/leg").get("CallStatus")).isEqualTo("busy");
    }

    @Test
    @Row({
        "Client.statusCallback",
        "Client.statusCallbackEvent",
        "Client.statusCallbackMethod",
        "Client.url",
        "Client.method",
        "Identity",
        "Parameter.name",
        "Parameter.value"
    })
    void a_registered_client_rings_with_its_parameters_and_hears_its_document() {
        rig.on("/screen", "<Say>hello ana</Say>");
        rig.exchange.endpoints().register(Rig.ACCOUNT, "ana", CallerScript.answersAfter(500, 5000L));
        rig.call("<Dial><Client url=\"/screen\" method=\"GET\" statusCallback=\"/leg\" statusCallbackMethod=\"GET\""
                + " statusCallbackEvent=\"answered completed\"><Identity>ana</Identity>"
                + "<Parameter name=\"ticket\" value=\"17\"/></Client></Dial>");
        rig.pass("PT20S");
        assertThat(leg(1).to()).isEqualTo("client:ana");
        assertThat(Rig.events(leg(1), "parameters").get(0).get("parameters")).hasToString("{ticket=17}");
        assertThat(Rig.heard(leg(1))).containsExactly("hello ana");
        assertThat(rig.visit("/screen").method()).isEqualTo("GET");
        assertThat(rig.visits("/leg"))
                .extracting(visit -> visit.get("CallStatus"))
                .containsExactly("in-progress", "completed");
    }

    @Test
    @Row({"Client.statusCallbackEvent", "Client.statusCallbackMethod", "Client.method"})
    void a_client_has_the_same_defaults_as_a_number() {
        rig.on("/screen", "");
        rig.exchange.endpoints().register(Rig.ACCOUNT, "ana", CallerScript.answersAfter(500, 1000L));
        rig.call("<Dial><Client url=\"/screen\" statusCallback=\"/leg\">ana</Client></Dial>");
        rig.pass("PT5S");
        assertThat(rig.visit("/screen").method()).isEqualTo("POST");
        assertThat(rig.visit("/leg").method()).isEqualTo("POST");
        assertThat(rig.visit("/leg").get("CallStatus")).isEqualTo("completed");
    }

    @Test
    void a_client_that_is_not_registered_does_not_answer_and_one_that_declines_is_busy() {
        rig.call("<Dial action=\"/done\"><Client>nobody</Client></Dial>");
        rig.pass("PT1S");
        rig.exchange.endpoints().register(Rig.ACCOUNT, "ana", CallerScript.manual());
        rig.call("<Dial action=\"/done\"><Client>ana</Client></Dial>");
        rig.pass("PT1S");
        leg(3).hangUpByPhone();
        rig.pass("PT1S");
        assertThat(rig.visits("/done"))
                .extracting(visit -> visit.get("DialCallStatus"))
                .containsExactly("no-answer", "busy");
    }
}
