package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.NewKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The unmodified voice SDK in a real browser, against the gateway. */
class SoftphoneIT extends CarrierTest {

    private static final double AUDIBLE = 0.001;

    private static Browsers browsers;

    private NewKey key;
    private Application application;

    @BeforeAll
    static void openBrowser() throws Exception {
        browsers = new Browsers();
    }

    @AfterAll
    static void closeBrowser() {
        browsers.close();
    }

    @Override
    Options options() {
        return super.options().withTls(0);
    }

    @Test
    void it_registers_by_a_token_and_learns_its_identity() {
        var ana = softphone("ana", 440).register();
        assertThat(ana.value("device.identity")).isEqualTo("ana");
        assertThat(ana.value("device.state")).isEqualTo("registered");
        ana.run("device.unregister()");
        ana.await("unregistered");
    }

    @Test
    void its_own_call_asks_the_application_with_its_parameters_and_two_of_them_hear_each_other_in_a_conference() {
        shop.on("/agent", "<Dial><Conference beep=\"false\">talk</Conference></Dial>");
        var ana = softphone("ana", 440);
        var ben = softphone("ben", 800);
        ana.place(Map.of("offer", "17 & 18", "To", "desk"));
        ana.await("outgoing accept");
        ben.place(Map.of("offer", "19"));
        ben.await("outgoing accept");
        assertThat(shop.visits("/agent").get(0).parameters())
                .containsEntry("From", "client:ana")
                .containsEntry("To", "desk")
                .containsEntry("offer", "17 & 18");
        control.awaitEvent(sid(ana), "conference-joined");
        control.awaitEvent(sid(ben), "conference-joined");
        ana.measureFor(1);
        var heard = ana.measureFor(2);
        assertThat(heard.path("heard").asDouble()).as("%s", heard).isGreaterThan(AUDIBLE);
        assertThat(heard.path("lost").asInt()).isZero();
        assertThat(ben.measureFor(2).path("heard").asDouble()).isGreaterThan(AUDIBLE);

        ana.run("call.mute(true)");
        ben.measureFor(1);
        assertThat(ben.measureFor(2).path("heard").asDouble()).isLessThan(AUDIBLE / 10);

        ana.run("call.disconnect()");
        assertThat(control.awaitEvent(sid(ana), "ended").path("hungUpBy").asText())
                .isEqualTo("caller");
    }

    Softphone softphone(String identity, int hertz) {
        return new Softphone(browsers.tab(browsers.softphone(hertz)))
                .start(token(identity, 600), "localhost:" + simulator.tlsPort(), Map.of());
    }

    private static String sid(Softphone phone) {
        return (String) phone.value("call.parameters.CallSid");
    }

    String token(String identity, int ttl) {
        if (application == null) {
            application = Application.creator()
                    .setVoiceUrl(URI.create(shop.url("/agent")))
                    .create(twilio);
            key = NewKey.creator().create(twilio);
        }
        return new AccessToken.Builder(
                        account.getSid(), key.getSid(), key.getSecret().getBytes(StandardCharsets.UTF_8))
                .identity(identity)
                .ttl(ttl)
                .grant(new VoiceGrant()
                        .setOutgoingApplicationSid(application.getSid())
                        .setIncomingAllow(true))
                .build()
                .toJwt();
    }
}
