package io.keskus.telephony.webhooks;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;

/** Whatever is posted is parsed or refused: nothing else is thrown. */
class FormFuzzTest {
    @FuzzTest(maxDuration = "20s")
    void anything_is_parsed_or_refused(FuzzedDataProvider data) {
        var address = data.consumeString(60);
        var query = data.consumeString(60);
        var body = data.consumeRemainingAsString();
        Address.find(address);
        try {
            var form = Form.parse(body);
            if (form.values().stream().anyMatch(java.util.List::isEmpty)) {
                throw new AssertionError("a field without a value");
            }
            if (new Retry(Optional.of(query)).attempt() < 0) {
                throw new AssertionError("a negative attempt");
            }
        } catch (IllegalArgumentException refused) {
            if (refused.getMessage() == null) {
                throw new AssertionError("refused without a reason", refused);
            }
        }
    }
}
