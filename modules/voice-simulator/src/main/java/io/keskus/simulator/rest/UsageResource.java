package io.keskus.simulator.rest;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.http.Reply;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Usage records: billed minutes, legs and money by category, dated by the start of each leg in UTC. */
public final class UsageResource {

    private static final Map<String, String> CATEGORIES = Map.of(
            "calls", "Voice Minutes",
            "calls-inbound", "Inbound Voice Minutes",
            "calls-outbound", "Outbound Voice Minutes",
            "calls-client", "Client Voice Minutes");

    private final Exchange exchange;

    /** @param exchange whose calls are counted */
    public UsageResource(Exchange exchange) {
        this.exchange = exchange;
    }

    Reply list(RestRequest request, UsagePeriods period) {
        var usual = period.usual(today());
        var whole =
                new UsagePeriods.Span(date(request, "StartDate", usual.from()), date(request, "EndDate", usual.to()));
        var records = period.split(whole).stream()
                .flatMap(span -> records(request, span.from(), span.to()).stream())
                .toList();
        return page(request, records);
    }

    /** Minutes, legs and money of an account, by category. */
    public Map<String, Map<String, Object>> totals(String accountSid) {
        var totals = new LinkedHashMap<String, Map<String, Object>>();
        for (var category : sorted()) {
            var sum = exchange.usage().sum(Set.of(accountSid), category, LocalDate.MIN, LocalDate.MAX);
            totals.put(
                    category,
                    Map.of(
                            "minutes",
                            sum.units(),
                            "count",
                            sum.count(),
                            "price",
                            sum.price().toPlainString()));
        }
        return totals;
    }

    private static Reply page(RestRequest request, List<Map<String, Object>> records) {
        return Page.of(
                request,
                "usage_records",
                records,
                each -> each.get("category") + "" + each.get("start_date"),
                each -> each);
    }

    private List<Map<String, Object>> records(RestRequest request, LocalDate from, LocalDate to) {
        var wanted = request.http().asked("Category").orElse("");
        return sorted().stream()
                .filter(category -> wanted.isEmpty() || wanted.equals(category))
                .map(category -> view(request, category, from, to))
                .toList();
    }

    private static List<String> sorted() {
        return CATEGORIES.keySet().stream().sorted().toList();
    }

    private Map<String, Object> view(RestRequest request, String category, LocalDate from, LocalDate to) {
        var sum = exchange.usage().sum(accounts(request), category, from, to);
        var uri = request.base() + "/Usage/Records";
        var view = new LinkedHashMap<String, Object>();
        view.put("account_sid", request.account().sid());
        view.put("api_version", "2010-04-01");
        view.put(
                "as_of",
                exchange.now()
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString()
                        .replace("Z", "+00:00"));
        view.put("category", category);
        view.put("description", CATEGORIES.get(category));
        view.put("start_date", from.toString());
        view.put("end_date", to.toString());
        view.put("count", String.valueOf(sum.count()));
        view.put("count_unit", "calls");
        view.put("usage", String.valueOf(sum.units()));
        view.put("usage_unit", "minutes");
        view.put("price", sum.price().toPlainString());
        view.put("price_unit", "usd");
        view.put("uri", uri + ".json?Category=" + category + "&StartDate=" + from + "&EndDate=" + to);
        view.put("subresource_uris", Map.of("daily", uri + "/Daily.json?Category=" + category));
        return view;
    }

    /** A parent's records include its subaccounts' unless it says otherwise. */
    private Set<String> accounts(RestRequest request) {
        var own = request.account();
        var asked = request.http().asked("IncludeSubaccounts");
        return asked.map(Boolean::parseBoolean).orElse(true)
                ? exchange.register().accounts().stream()
                        .filter(own::controls)
                        .map(Account::sid)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of(own.sid());
    }

    private LocalDate today() {
        return exchange.now().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static LocalDate date(RestRequest request, String name, LocalDate otherwise) {
        var text = request.http().asked(name).orElse("");
        try {
            return text.isEmpty() ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RestError(400, 20001, name + " is not a date as 2026-01-31: " + text);
        }
    }
}
