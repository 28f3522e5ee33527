package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.twilio.rest.api.v2010.Account;
import io.keskus.simulator.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the telephone's page is made of. */
class PhoneNumbersTest extends CarrierTest {

    @Test
    void numbers_of_active_accounts_can_be_called_under_the_name_that_people_know() throws Exception {
        number();
        Account.updater(account.getSid())
                .setFriendlyName("01a200f8-6565-70d4-b79c-71498083ec2a Tunturi Outdoor")
                .update(parent);
        assertThat(numbers())
                .hasToString("[{\"number\":\"" + SHOP + "\",\"name\":\"\",\"owner\":\"Tunturi Outdoor\"}]");
        Account.updater(account.getSid()).setStatus(Account.Status.SUSPENDED).update(parent);
        assertThat(numbers()).isEmpty();
    }

    @Test
    void the_page_and_its_parts_are_served_and_nothing_else() throws Exception {
        assertThat(get("/phone").headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        for (var part : new String[] {"phone.js", "line.js", "sound.js", "story.js", "words.js", "sentences.js"}) {
            assertThat(get("/phone/" + part).headers().firstValue("Content-Type"))
                    .as(part)
                    .hasValue("text/javascript; charset=utf-8");
        }
        assertThat(get("/phone/phone.css").statusCode()).isEqualTo(200);
        assertThat(get("/phone/PhonePage.class").statusCode()).isEqualTo(404);
    }

    private JsonNode numbers() throws Exception {
        return Json.MAPPER.readTree(get("/phone/numbers").body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        var address = URI.create("http://127.0.0.1:" + simulator.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
