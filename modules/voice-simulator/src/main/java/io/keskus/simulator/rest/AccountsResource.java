package io.keskus.simulator.rest;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.account.Register;
import io.keskus.simulator.call.CallStatus;
import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Sids;
import io.keskus.simulator.http.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accounts and subaccounts. */
final class AccountsResource {

    private static final List<String> SUBRESOURCES = List.of(
            "Applications",
            "AvailablePhoneNumbers",
            "Calls",
            "Conferences",
            "IncomingPhoneNumbers",
            "Keys",
            "Messages",
            "Queues",
            "Recordings",
            "Usage");

    private final Exchange exchange;
    private final double callsPerSecond;

    AccountsResource(Exchange exchange, double callsPerSecond) {
        this.exchange = exchange;
        this.callsPerSecond = callsPerSecond;
    }

    Reply create(RestRequest request) {
        var parent = request.account();
        if (!parent.sid().equals(parent.ownerSid())) {
            throw new RestError(403, 20003, "A subaccount cannot have subaccounts");
        }
        var now = exchange.now();
        var name = request.field("FriendlyName", "SubAccount Created at " + now);
        var account = register()
                .put(new Account(
                        Sids.next("AC"), parent.sid(), Sids.secret(), name, "active", callsPerSecond, now, now));
        return Reply.json(201, view(account));
    }

    Reply list(RestRequest request) {
        var asked = request.http();
        var own = register().accounts().stream()
                .filter(each -> request.account().controls(each))
                .filter(each -> asked.asked("Status").map(each.status()::equals).orElse(true))
                .filter(each -> asked.asked("FriendlyName")
                        .map(each.friendlyName()::equals)
                        .orElse(true))
                .toList();
        return Page.of(request, "accounts", own, Account::sid, AccountsResource::view);
    }

    Reply fetch(RestRequest request) {
        return Reply.json(200, view(request.account()));
    }

    Reply update(RestRequest request) {
        var account = request.account();
        var status = request.field("Status", account.status());
        check(account, status);
        if (status.equals("closed") && !account.status().equals("closed")) {
            close(account);
        }
        var name = request.field("FriendlyName", account.friendlyName());
        return Reply.json(200, view(register().put(account.changed(name, status, exchange.now()))));
    }

    private static void check(Account account, String status) {
        if (!Set.of("active", "suspended", "closed").contains(status)) {
            throw new RestError(400, 21475, "Unable to update Status, invalid Status: " + status);
        }
        if (!status.equals("active") && account.sid().equals(account.ownerSid())) {
            throw new RestError(400, 21477, "Unable to update Status for parent accounts");
        }
        if (account.status().equals("closed") && !status.equals("closed")) {
            throw new RestError(400, 21479, "Unable to update Status for subaccount, subaccount has been closed.");
        }
    }

    /** Its numbers go back to the carrier and its calls end; a suspended account keeps both. */
    private void close(Account account) {
        for (var number : List.copyOf(register().numbers())) {
            if (number.accountSid().equals(account.sid())) {
                register().remove(number.sid());
            }
        }
        exchange.calls().stream()
                .filter(call -> call.accountSid().equals(account.sid()))
                .forEach(call -> call.end(
                        call.answeredAt().isPresent() ? CallStatus.COMPLETED : CallStatus.CANCELED, "carrier"));
    }

    private Register register() {
        return exchange.register();
    }

    private static Map<String, Object> view(Account account) {
        var uri = "/2010-04-01/Accounts/" + account.sid();
        var subresources = new LinkedHashMap<String, Object>();
        for (var name : SUBRESOURCES) {
            subresources.put(Names.snake(name), uri + "/" + name + ".json");
        }
        var view = new LinkedHashMap<String, Object>();
        view.put("sid", account.sid());
        view.put("owner_account_sid", account.ownerSid());
        view.put("auth_token", account.authToken());
        view.put("friendly_name", account.friendlyName());
        view.put("status", account.status());
        view.put("type", "Full");
        view.put("date_created", Dates.rfc2822(account.created()));
        view.put("date_updated", Dates.rfc2822(account.updated()));
        view.put("uri", uri + ".json");
        view.put("subresource_uris", subresources);
        return view;
    }
}
