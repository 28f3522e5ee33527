package io.keskus.simulator.rest;

import io.keskus.simulator.account.NumberPlan;
import io.keskus.simulator.account.Register;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.http.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Numbers that can be bought. Its lists are not in pages, as with the real carrier. */
final class AvailableNumbersResource {

    private static final Map<String, String> KINDS =
            Map.of("Local", "local", "Mobile", "mobile", "TollFree", "toll-free");
    private static final int USUAL_SIZE = 30;

    private final Register register;

    AvailableNumbersResource(Exchange exchange) {
        this.register = exchange.register();
    }

    Reply countries(RestRequest request) {
        var body = new LinkedHashMap<String, Object>();
        body.put(
                "countries",
                NumberPlan.countries().stream()
                        .map(country -> view(request, country))
                        .toList());
        body.put("uri", request.base() + "/AvailablePhoneNumbers.json");
        return Reply.json(200, body);
    }

    Reply country(RestRequest request) {
        return Reply.json(200, view(request, get(request)));
    }

    /** @param kind Local, Mobile or TollFree */
    Reply list(RestRequest request, String kind) {
        var country = get(request);
        if (!country.prefixes().containsKey(KINDS.get(kind))) {
            throw request.notFound();
        }
        var size = Page.number(request, "PageSize", USUAL_SIZE);
        var body = new LinkedHashMap<String, Object>();
        body.put(
                "available_phone_numbers",
                country.numbers(KINDS.get(kind))
                        .filter(number -> register.findNumber(number).isEmpty())
                        .filter(wanted(request, country))
                        .limit(size)
                        .map(number -> view(country, number))
                        .toList());
        body.put("uri", request.http().uri());
        return Reply.json(200, body);
    }

    /** Every number here speaks and texts; none takes pictures or faxes. */
    private static Predicate<String> wanted(RestRequest request, NumberPlan.Country country) {
        var http = request.http();
        boolean lacking = http.asked("MmsEnabled").map(Boolean::parseBoolean).orElse(false)
                || http.asked("FaxEnabled").map(Boolean::parseBoolean).orElse(false);
        var contains = http.asked("Contains").map(AvailableNumbersResource::pattern);
        var areaCode = http.asked("AreaCode");
        return number -> !lacking
                && contains.map(pattern -> pattern.matcher(number).find()).orElse(true)
                && areaCode.map(code -> country.code().equals("US") && number.startsWith("+1" + code))
                        .orElse(true);
    }

    /** An asterisk stands for any digit. */
    private static Pattern pattern(String contains) {
        return Pattern.compile(contains.replaceAll("[^0-9*]", "").replace("*", "[0-9]"));
    }

    private static NumberPlan.Country get(RestRequest request) {
        return NumberPlan.find(request.path("CountryCode")).orElseThrow(request::notFound);
    }

    private static Map<String, Object> view(RestRequest request, NumberPlan.Country country) {
        var uri = request.base() + "/AvailablePhoneNumbers/" + country.code();
        var lists = new LinkedHashMap<String, Object>();
        KINDS.forEach((name, kind) -> {
            if (country.prefixes().containsKey(kind)) {
                lists.put(Names.snake(name), uri + "/" + name + ".json");
            }
        });
        var view = new LinkedHashMap<String, Object>();
        view.put("country_code", country.code());
        view.put("country", country.name());
        view.put("uri", uri + ".json");
        view.put("beta", false);
        view.put("subresource_uris", lists);
        return view;
    }

    private static Map<String, Object> view(NumberPlan.Country country, String number) {
        var view = new LinkedHashMap<String, Object>();
        view.put("friendly_name", number);
        view.put("phone_number", number);
        view.put("iso_country", country.code());
        view.put("address_requirements", "none");
        view.put("beta", false);
        view.put("capabilities", NumberKind.CAPABILITIES);
        for (var unknown :
                new String[] {"lata", "locality", "rate_center", "latitude", "longitude", "region", "postal_code"}) {
            view.put(unknown, null);
        }
        return view;
    }
}
