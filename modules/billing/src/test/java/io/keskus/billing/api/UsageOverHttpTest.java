package io.keskus.billing.api;

import static io.keskus.calls.LegKind.AGENT;
import static io.keskus.calls.LegKind.CALLER;
import static io.keskus.calls.LegKind.PHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.billing.House;
import io.keskus.billing.TestCall;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import java.time.Duration;
import java.util.ArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UsageOverHttpTest {
    private static final String FROM = "2026-11-01T00:00:00Z";
    private static final String UNTIL = "2026-12-01T00:00:00Z";
    private static House house;
    private final TenantId outdoor = house.newTenant(
            "{meter: inbound-minutes, perMinute: \"0.0240\"}", "{meter: agent-leg-minutes, perMinute: \"0.0045\"}");

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void an_interaction_shows_its_legs_and_what_it_costs() {
        var call = ended(new TestCall().leg(CALLER, "FI-mobile", 125).leg(AGENT, "client", 61));

        var view = interactions(outdoor).get(call.interaction().toString());

        assertThat(view.total()).isEqualTo(new MoneyView(8, "0.08", "EUR"));
        assertThat(view.usage()).extracting(UsageView::meter).containsExactly("inbound-minutes", "agent-leg-minutes");
        assertThat(view.usage()).extracting(UsageView::minutes).containsExactly("3", "2");
        assertThat(view.usage()).extracting(UsageView::amount).containsExactly("0.072", "0.009");
        assertThat(view.usage()).extracting(UsageView::plan).containsOnly("tariff v1");
    }

    @Test
    void a_call_that_cost_nothing_is_shown_with_nothing() {
        var view = interactions(outdoor).get(RecordedCalls.FREE.toString());

        assertThat(view.usage()).isEmpty();
        assertThat(view.total()).isEqualTo(new MoneyView(0, "0.00", "EUR"));
    }

    @Test
    void usage_without_a_price_is_shown_without_one() {
        var call = ended(new TestCall().leg(PHONE, "FI-mobile", 10));

        var view = interactions(outdoor).get(call.interaction().toString());

        assertThat(view.usage()).singleElement().satisfies(usage -> {
            assertThat(usage.seconds()).isEqualTo(10);
            assertThat(usage.amount()).isNull();
        });
        assertThat(usage(outdoor).summary(FROM, UNTIL).unpriced()).isOne();
    }

    @Test
    void a_list_goes_on_where_its_cursor_says_and_stays_in_its_period() {
        for (int i = 0; i < 5; i++) {
            // two legs begin at the same moment, so that the cursor has to tell them apart
            ended(new TestCall().at(House.NOON.plusSeconds(i / 2)).leg(CALLER, "FI-mobile", 60 + i));
        }
        ended(new TestCall().at(House.NOON.minus(Duration.ofDays(60))).leg(CALLER, "FI-mobile", 1));

        var seen = new ArrayList<Long>();
        String cursor = null;
        do {
            var page = usage(outdoor).list(FROM, UNTIL, cursor, 2);
            page.items().forEach(item -> seen.add(item.seconds()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactly(60L, 61L, 62L, 63L, 64L);
    }

    @Test
    void a_period_is_summed_as_an_invoice_would_say_it() {
        ended(new TestCall().leg(CALLER, "FI-mobile", 61).leg(AGENT, "client", 60));
        ended(new TestCall().leg(CALLER, "FI-mobile", 30));

        var summary = usage(outdoor).summary(FROM, UNTIL);

        assertThat(summary.totals()).hasSize(2);
        assertThat(summary.totals().get(0).minutes()).isEqualTo("3");
        assertThat(summary.totals().get(0).amount().amount()).isEqualTo("0.07");
        assertThat(summary.total().amount()).isEqualTo("0.07");
        assertThat(summary.unpriced()).isZero();
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertRefused(400, () -> usage(outdoor).list(null, UNTIL, null, null));
        assertRefused(400, () -> usage(outdoor).list(UNTIL, FROM, null, null));
        assertRefused(400, () -> usage(outdoor).list(FROM, "2036-01-01T00:00:00Z", null, null));
        assertRefused(400, () -> usage(outdoor).list(FROM, UNTIL, "no cursor", null));
        assertRefused(404, () -> interactions(outdoor).get("no id"));
    }

    @Test
    void another_tenant_finds_nothing() {
        var call = ended(new TestCall().leg(CALLER, "FI-mobile", 61));
        var credit = house.newTenant("{meter: inbound-minutes, perMinute: \"0.0190\"}");

        assertRefused(404, () -> interactions(credit).get(call.interaction().toString()));
        assertThat(usage(credit).list(FROM, UNTIL, null, null).items()).isEmpty();
        assertThat(usage(credit).summary(FROM, UNTIL).totals()).isEmpty();
    }

    private TestCall ended(TestCall call) {
        house.run(outdoor, () -> house.endedCalls.handle(call.ended(outdoor)));
        return call;
    }

    private static UsageResource usage(TenantId tenant) {
        return new UsageResource(
                SignedIn.to(tenant), house.database.unitOfWork(), house.log, house.charging, house.billing);
    }

    private static InteractionUsageResource interactions(TenantId tenant) {
        return new InteractionUsageResource(
                SignedIn.to(tenant), house.database.unitOfWork(), house.log, house.charging, new RecordedCalls());
    }

    private static void assertRefused(int status, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().status())
                .as(refused.getMessage())
                .isEqualTo(status));
    }
}
