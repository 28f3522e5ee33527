package io.keskus.simulator.rest;

import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.WaitingQueue;
import io.keskus.simulator.http.Reply;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Queues and who waits in them. */
final class QueuesResource {

    private final Exchange exchange;

    QueuesResource(Exchange exchange) {
        this.exchange = exchange;
    }

    Reply create(RestRequest request) {
        var name = request.required("FriendlyName", 20002, "FriendlyName is required");
        if (exchange.queues().find(request.account().sid(), name).isPresent()) {
            throw new RestError(400, 20002, "A queue of the name " + name + " exists");
        }
        var queue = exchange.queues().open(request.account().sid(), name);
        queue.change(null, size(request));
        return Reply.json(201, view(queue));
    }

    Reply list(RestRequest request) {
        var all = exchange.queues().list(request.account().sid());
        return Page.of(request, "queues", all, WaitingQueue::sid, this::view);
    }

    Reply fetch(RestRequest request) {
        return Reply.json(200, view(get(request, request.sid())));
    }

    Reply update(RestRequest request) {
        var queue = get(request, request.sid());
        queue.change(request.field("FriendlyName").orElse(null), size(request));
        return Reply.json(200, view(queue));
    }

    Reply delete(RestRequest request) {
        var queue = get(request, request.sid());
        if (queue.size() > 0) {
            throw new RestError(409, 20009, "The queue " + queue.friendlyName() + " is not empty");
        }
        exchange.queues().remove(queue);
        return Reply.empty(204);
    }

    Reply members(RestRequest request) {
        var queue = get(request, request.path("QueueSid"));
        return Page.of(
                request, "queue_members", queue.waiting(), each -> each.call().sid(), each -> view(queue, each));
    }

    Reply member(RestRequest request) {
        var queue = get(request, request.path("QueueSid"));
        return Reply.json(200, view(queue, member(request, queue)));
    }

    Reply dequeue(RestRequest request) {
        var queue = get(request, request.path("QueueSid"));
        var member = member(request, queue);
        var url = request.required("Url", 21205, "Url parameter is required.");
        var view = view(queue, member);
        member.call().interrupt();
        exchange.outbound().performFrom(member.call(), request.field("Method", "POST"), url);
        return Reply.json(200, view);
    }

    private WaitingQueue.Waiting member(RestRequest request, WaitingQueue queue) {
        var wanted = request.path("CallSid");
        return queue.waiting().stream()
                .filter(each -> wanted.equals("Front") || each.call().sid().equals(wanted))
                .findFirst()
                .orElseThrow(request::notFound);
    }

    private WaitingQueue get(RestRequest request, String sid) {
        return exchange.queues()
                .find(request.account().sid(), sid)
                .filter(queue -> queue.sid().equals(sid))
                .orElseThrow(request::notFound);
    }

    private static Integer size(RestRequest request) {
        int size = CallsResource.number(request, "MaxSize", -1);
        if (size == 0 || size > 5000) {
            throw new RestError(400, 20001, "MaxSize must be between 1 and 5000");
        }
        return size < 0 ? null : size;
    }

    private Map<String, Object> view(WaitingQueue queue) {
        var view = new LinkedHashMap<String, Object>();
        view.put("sid", queue.sid());
        view.put("account_sid", queue.accountSid());
        view.put("friendly_name", queue.friendlyName());
        view.put("current_size", queue.size());
        view.put("max_size", queue.maxSize());
        view.put("average_wait_time", queue.averageWaitSeconds());
        view.put("date_created", Dates.rfc2822(queue.created()));
        view.put("date_updated", Dates.rfc2822(queue.created()));
        view.put("uri", uri(queue) + ".json");
        return view;
    }

    private Map<String, Object> view(WaitingQueue queue, WaitingQueue.Waiting member) {
        var view = new LinkedHashMap<String, Object>();
        view.put("queue_sid", queue.sid());
        view.put("call_sid", member.call().sid());
        view.put("date_enqueued", Dates.rfc2822(member.since()));
        view.put("position", member.position());
        view.put("wait_time", Duration.between(member.since(), exchange.now()).toSeconds());
        view.put("uri", uri(queue) + "/Members/" + member.call().sid() + ".json");
        return view;
    }

    private static String uri(WaitingQueue queue) {
        return "/2010-04-01/Accounts/" + queue.accountSid() + "/Queues/" + queue.sid();
    }
}
