package io.keskus.telephony.webhooks;

import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.CallHandler;
import io.keskus.telephony.testing.PlainProvider;
import io.keskus.telephony.testing.TelephonyBench;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Posts webhooks of the made-up carrier. */
final class HookBench {
    private final TelephonyBench bench;
    private final Reception reception;

    HookBench(TestDatabase database, TelephonyBench bench, CallHandler handler, Clock clock) {
        this.bench = bench;
        var apology = new Apology(bench.settings);
        this.reception = new Reception(
                bench.settings,
                bench.providers(),
                bench.accounts(),
                database.unitOfWork(),
                bench.inbox(),
                new Dispatch(handler, bench.numbers(), apology),
                new Fallback(bench.settings, apology, new CarriedInput(bench.secrets)),
                clock);
    }

    Reception reception() {
        return reception;
    }

    /** @param path behind the provider's name, with its query; @param fields of the form beside the account */
    Answer post(String path, String fields) {
        return post(path, "account=AC" + bench.tenant + "&" + fields, "secret");
    }

    Answer post(String path, String body, String token) {
        var parts = path.split("\\?", 2);
        return reception.receive(new Hook(
                PlainProvider.NAME + "/" + parts[0],
                parts.length == 2 ? Optional.of(parts[1]) : Optional.empty(),
                Map.of("content-type", "application/x-www-form-urlencoded", "x-token", token),
                body.getBytes(StandardCharsets.UTF_8)));
    }
}
