package io.keskus.simulator.rest;

import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Numbers;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.message.Message;
import io.keskus.simulator.message.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Text messages: sent, looked up, emptied, held back, deleted. */
final class MessagesResource {

    private static final int LONGEST_BODY = 1600;

    private final Exchange exchange;
    private final Messages messages;

    MessagesResource(Exchange exchange, Messages messages) {
        this.exchange = exchange;
        this.messages = messages;
    }

    Reply create(RestRequest request) {
        if (!request.account().active()) {
            throw new RestError(403, 20005, "Account " + request.account().sid() + " is not active");
        }
        var to = Numbers.normalised(request.required("To", 21604, "A 'To' phone number is required."));
        if (!Numbers.e164(to)) {
            throw new RestError(400, 21211, "Invalid 'To' Phone Number: " + to);
        }
        var callback = request.field("StatusCallback", "");
        if (!callback.isEmpty() && !callback.startsWith("http")) {
            throw new RestError(400, 21609, "The 'StatusCallback' URL " + callback + " is not a valid URL.");
        }
        var service = request.field("MessagingServiceSid", "");
        var draft = new Message.Draft(
                request.account().sid(),
                service.isEmpty() ? sender(request) : request.field("From", ""),
                to,
                body(request),
                service,
                new Message.Callback(callback, "POST"));
        return Reply.json(201, view(messages.accept(draft)));
    }

    Reply list(RestRequest request) {
        var http = request.http();
        var sent = DateFilter.of(request, "DateSent");
        boolean bySent = http.query().keySet().stream().anyMatch(name -> name.startsWith("DateSent"));
        var found = new ArrayList<>(messages.list(request.account().sid()).stream()
                .filter(each -> http.asked("To").map(each.to()::equals).orElse(true))
                .filter(each -> http.asked("From").map(each.from()::equals).orElse(true))
                .filter(each -> !bySent || sent.test(each.sent().orElse(null)))
                .toList());
        Collections.reverse(found);
        return Page.of(request, "messages", found, Message::sid, MessagesResource::view);
    }

    Reply fetch(RestRequest request) {
        return Reply.json(200, view(get(request, request.sid())));
    }

    Reply update(RestRequest request) {
        var message = get(request, request.sid());
        if (request.field("Status", "").equals("canceled")) {
            if (!message.waits()) {
                throw new RestError(400, 20001, "The message is " + message.status() + " and cannot be canceled");
            }
            messages.cancel(message);
        }
        var body = request.field("Body");
        if (body.isPresent()) {
            if (!body.get().isEmpty()) {
                throw new RestError(400, 20001, "Body can only be set to an empty text");
            }
            messages.redact(message);
        }
        return Reply.json(200, view(message));
    }

    Reply delete(RestRequest request) {
        var message = get(request, request.sid());
        if (!message.over()) {
            throw new RestError(409, 20009, "Resource not complete: the message is " + message.status());
        }
        messages.remove(message);
        return Reply.empty(204);
    }

    /** Nothing but text is sent here. */
    Reply media(RestRequest request) {
        get(request, request.path("MessageSid"));
        return Page.of(request, "media_list", List.<String>of(), each -> each, each -> Map.of());
    }

    private String sender(RestRequest request) {
        var from = Numbers.normalised(
                request.required("From", 21603, "A 'From' phone number or a 'MessagingServiceSid' is required."));
        exchange.register()
                .findNumber(from)
                .filter(held -> held.accountSid().equals(request.account().sid()))
                .orElseThrow(() -> new RestError(
                        400, 21606, "The From phone number " + from + " is not a valid, SMS-capable inbound number"));
        return from;
    }

    private static String body(RestRequest request) {
        var body = request.field("Body", "");
        if (body.isEmpty()
                && request.field("MediaUrl").isEmpty()
                && request.field("ContentSid").isEmpty()) {
            throw new RestError(400, 21602, "Message body is required.");
        }
        if (body.length() > LONGEST_BODY) {
            throw new RestError(400, 21617, "The concatenated message body exceeds the 1600 character limit.");
        }
        return body;
    }

    private Message get(RestRequest request, String sid) {
        return messages.find(sid)
                .filter(message -> message.accountSid().equals(request.account().sid()))
                .orElseThrow(request::notFound);
    }

    private static Map<String, Object> view(Message message) {
        var uri = "/2010-04-01/Accounts/" + message.accountSid() + "/Messages/" + message.sid();
        var view = new LinkedHashMap<String, Object>();
        view.put("sid", message.sid());
        view.put("account_sid", message.accountSid());
        view.put("messaging_service_sid", message.serviceSid().isEmpty() ? null : message.serviceSid());
        view.put("api_version", "2010-04-01");
        view.put("from", message.from().isEmpty() ? null : message.from());
        view.put("to", message.to());
        view.put("body", message.body());
        view.put("status", message.status());
        view.put("direction", "outbound-api");
        view.put("num_segments", String.valueOf(message.segments()));
        view.put("num_media", "0");
        view.put("error_code", message.errorCode().orElse(null));
        view.put(
                "error_message",
                message.errorCode().map(code -> "Account suspended").orElse(null));
        view.put("price", null);
        view.put("price_unit", "USD");
        view.put("date_created", Dates.rfc2822(message.created()));
        view.put("date_updated", Dates.rfc2822(message.updated()));
        view.put("date_sent", Dates.rfc2822(message.sent().orElse(null)));
        view.put("uri", uri + ".json");
        view.put("subresource_uris", Map.of("media", uri + "/Media.json", "feedback", uri + "/Feedback.json"));
        return view;
    }
}
