package io.keskus.simulator;

import com.twilio.jwt.accesstoken.AccessToken;
import com.twilio.jwt.accesstoken.VoiceGrant;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.NewKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A running simulator, and a browser with telephones and softphones. */
abstract class BrowserTest extends CarrierTest {

    /** Energy, as getStats counts it, that a tone reaches within two seconds and silence does not. */
    static final double AUDIBLE = 0.001;

    static Browsers browsers;

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

    Softphone softphone(String identity, int hertz) {
        return softphone(identity, hertz, token(identity, 600));
    }

    Softphone softphone(String identity, int hertz, String token) {
        return new Softphone(browsers.softphone(hertz, "&plain"))
                .start(token, "localhost:" + simulator.port(), Map.of());
    }

    static String sid(Softphone phone) {
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
