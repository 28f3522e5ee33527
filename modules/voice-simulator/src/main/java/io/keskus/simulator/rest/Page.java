package io.keskus.simulator.rest;

import io.keskus.simulator.http.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One page of a list, in the carrier's envelope. A page token is the sid of the last item before the page. */
final class Page {

    private static final int USUAL_SIZE = 50;
    private static final int LARGEST_SIZE = 1000;

    private Page() {}

    static <T> Reply.Answer of(
            RestRequest request,
            String key,
            List<T> all,
            Function<T, String> sid,
            Function<T, Map<String, Object>> view) {
        int size = Math.max(1, Math.min(LARGEST_SIZE, number(request, "PageSize", USUAL_SIZE)));
        int page = number(request, "Page", 0);
        var token = request.http().asked("PageToken").orElse("");
        int start = token.startsWith("PA") ? after(all, sid, token.substring(2)) : Math.min(page * size, all.size());
        var items = all.subList(start, Math.min(all.size(), start + size));
        boolean more = start + items.size() < all.size();
        var body = new LinkedHashMap<String, Object>();
        body.put(key, items.stream().map(view).toList());
        body.put("page", page);
        body.put("page_size", size);
        body.put("start", start);
        body.put("end", Math.max(start, start + items.size() - 1));
        body.put("uri", uri(request, size, page, token));
        body.put("first_page_uri", uri(request, size, 0, ""));
        body.put("previous_page_uri", page == 0 ? null : uri(request, size, page - 1, ""));
        body.put(
                "next_page_uri",
                more ? uri(request, size, page + 1, "PA" + sid.apply(items.get(items.size() - 1))) : null);
        return Reply.json(200, body);
    }

    private static <T> int after(List<T> all, Function<T, String> sid, String last) {
        for (int i = 0; i < all.size(); i++) {
            if (sid.apply(all.get(i)).equals(last)) {
                return i + 1;
            }
        }
        return all.size();
    }

    static int number(RestRequest request, String name, int otherwise) {
        var text = request.http().asked(name).orElse("");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private static String uri(RestRequest request, int size, int page, String token) {
        var path = request.http().uri().split("\\?", 2)[0];
        var filters = request.http().query().entrySet().stream()
                .filter(pair -> !List.of("PageSize", "Page", "PageToken").contains(pair.getKey()))
                .map(pair ->
                        encode(pair.getKey()) + "=" + encode(pair.getValue().get(0)) + "&")
                .collect(Collectors.joining());
        return path + "?" + filters + "PageSize=" + size + "&Page=" + page
                + (token.isEmpty() ? "" : "&PageToken=" + encode(token));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
