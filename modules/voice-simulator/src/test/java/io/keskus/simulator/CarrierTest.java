package io.keskus.simulator;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A running simulator, a customer with a subaccount and a number, and the unmodified twilio-java. */
abstract class CarrierTest {

    static final String PARENT = "AC00000000000000000000000000000001";
    static final String SHOP = "+358401000001";
    static final String CALLER = "+358409000001";

    Simulator simulator;
    Customer shop;
    Control control;
    TwilioRestClient parent;
    TwilioRestClient twilio;
    Account account;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.start(options());
        control = new Control(simulator.port());
        shop = new Customer();
        parent = LocalTwilio.client(simulator.port(), PARENT, "secret");
        account = Account.creator().setFriendlyName("outdoor").create(parent);
        twilio = LocalTwilio.client(simulator.port(), account.getSid(), account.getAuthToken());
        shop.on("/voice", "<Say>Hello</Say><Pause length=\"3600\"/>").on("/status", "");
    }

    @AfterEach
    void stop() {
        simulator.close();
        shop.close();
    }

    Options options() {
        return Options.forTests(PARENT, "secret");
    }

    IncomingPhoneNumber number() {
        return IncomingPhoneNumber.creator(new PhoneNumber(SHOP))
                .setVoiceUrl(URI.create(shop.url("/voice")))
                .setStatusCallback(URI.create(shop.url("/status")))
                .create(twilio);
    }

    /** The carrier's code of what it refuses, 0 when it does not. */
    static int code(Runnable request) {
        try {
            request.run();
            return 0;
        } catch (ApiException e) {
            return e.getCode();
        }
    }

    String callIn() {
        return control.post("/calls", Map.of("from", CALLER, "to", SHOP))
                .path("callSid")
                .asText();
    }
}
