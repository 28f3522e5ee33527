package io.keskus.simulator.rest;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.http.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A request of somebody who may act on the account in its path. */
record RestRequest(Account account, Request http) {

    String sid() {
        return http.path().get("Sid");
    }

    String path(String name) {
        return http.path().get(name);
    }

    /** Start of the addresses of everything in the account. */
    String base() {
        return "/2010-04-01/Accounts/" + account.sid();
    }

    Optional<String> field(String name) {
        return http.field(name);
    }

    String field(String name, String otherwise) {
        return http.field(name).filter(value -> !value.isEmpty()).orElse(otherwise);
    }

    String required(String name, int code, String message) {
        return http.field(name).filter(value -> !value.isBlank()).orElseThrow(() -> new RestError(400, code, message));
    }

    Optional<Boolean> flag(String name) {
        return http.field(name).map(Boolean::parseBoolean);
    }

    /** All values of a field that may be repeated, or hold several words. */
    Set<String> words(String name) {
        return http.form().getOrDefault(name, List.of()).stream()
                .flatMap(value -> List.of(value.trim().split("[\\s,]+")).stream())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        http.form().forEach((name, values) -> fields.put(name, values.get(0)));
        return fields;
    }

    RestError notFound() {
        return RestError.notFound(http.uri());
    }
}
