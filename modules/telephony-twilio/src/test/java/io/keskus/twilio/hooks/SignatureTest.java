package io.keskus.twilio.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.telephony.WebhookKind;
import io.keskus.telephony.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** The first four: vectors of the carrier's libraries and documentation. */
class SignatureTest {
    private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final Map<String, List<String>> FORM = Map.of(
            "CallSid", List.of("CA1234567890ABCDE"),
            "Caller", List.of("+14158675309"),
            "Digits", List.of("1234"),
            "From", List.of("+14158675309"),
            "To", List.of("+18005551212"));

    @Test
    void a_form_is_signed_with_its_fields_in_order() {
        assertThat(genuine(URL, FORM, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")).isTrue();
    }

    @Test
    void the_port_may_be_in_the_address_on_one_side_only() {
        var withPort = "https://mycompany.com:443/myapp.php?foo=1&bar=2";
        var otherPort = "https://mycompany.com:1234/myapp.php?foo=1&bar=2";
        assertThat(genuine(withPort, FORM, "kvajT1Ptam85bY51eRf/AJRuM3w=")).isTrue();
        assertThat(genuine(URL, FORM, "kvajT1Ptam85bY51eRf/AJRuM3w=")).isTrue();
        assertThat(genuine(withPort, FORM, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")).isTrue();
        assertThat(genuine(otherPort, FORM, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")).isTrue();
    }

    @Test
    void without_a_form_the_address_alone_is_signed() {
        assertThat(genuine(URL, Map.of(), "zYQTYrRWXE7LtzbG4PfP7/bkkGo=")).isTrue();
    }

    @Test
    void each_value_of_a_field_counts_once_and_in_order() {
        var form = Map.of(
                "Sid", List.of("CA123"),
                "SidAccount", List.of("AC123"),
                "Digits", List.of("5678", "1234", "1234"));
        assertThat(genuine(URL, form, "IK+Dwps556ElfBT0I3Rgjkr1wJU=")).isTrue();
    }

    @Test
    void an_apostrophe_may_be_signed_as_it_is_or_encoded() throws Exception {
        var plain = "https://mycompany.com/app?name=O'Hara";
        var encoded = "https://mycompany.com/app?name=O%27Hara";
        assertThat(genuine(plain, Map.of(), sign(encoded))).isTrue();
        assertThat(genuine(encoded, Map.of(), sign(plain))).isTrue();
    }

    @Test
    void a_body_that_is_no_form_is_covered_by_its_hash_in_the_address() throws Exception {
        var body = "{\"a\":1}";
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        var url = "https://mycompany.com/app?bodySHA256=" + hash;
        assertThat(Signature.isGenuine(request(url, Map.of(), sign(url), body), List.of("12345")))
                .isTrue();
        assertThat(Signature.isGenuine(request(url, Map.of(), sign(url), "{\"a\":2}"), List.of("12345")))
                .isFalse();
    }

    @Test
    void either_token_of_a_rotation_will_do() {
        var request = request(URL, FORM, "RSOYDt4T1cUTdK1PDd93/VVr8B8=", "");
        assertThat(Signature.isGenuine(request, List.of("newer", "12345"))).isTrue();
        assertThat(Signature.isGenuine(request, List.of("newer"))).isFalse();
    }

    @Test
    void whatever_was_changed_is_noticed() {
        assertThat(genuine(URL + "3", FORM, "RSOYDt4T1cUTdK1PDd93/VVr8B8=")).isFalse();
        assertThat(genuine(URL, Map.of("Digits", List.of("1")), "RSOYDt4T1cUTdK1PDd93/VVr8B8="))
                .isFalse();
        assertThat(genuine(URL, FORM, "rSOYDt4T1cUTdK1PDd93/VVr8B8=")).isFalse();
        assertThat(genuine(URL, FORM, "")).isFalse();
        assertThat(genuine(URL, FORM, "no base64")).isFalse();
        assertThat(genuine("no address at all ' %", FORM, "RSOYDt4T1cUTdK1PDd93/VVr8B8="))
                .isFalse();
    }

    private static boolean genuine(String url, Map<String, List<String>> form, String signature) {
        return Signature.isGenuine(request(url, form, signature, ""), List.of("12345"));
    }

    private static WebhookRequest request(String url, Map<String, List<String>> form, String signature, String body) {
        return new WebhookRequest(
                WebhookKind.CALL,
                Optional.empty(),
                url,
                form,
                Map.of("x-twilio-signature", signature),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static String sign(String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec("12345".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
