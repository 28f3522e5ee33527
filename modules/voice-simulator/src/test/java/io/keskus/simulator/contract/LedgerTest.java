package io.keskus.simulator.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.simulator.http.Forms;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is not in the tables is noticed, each kind of it. */
class LedgerTest {

    private static final String ACCOUNT = "/2010-04-01/Accounts/AC00000000000000000000000000000001";
    private static final String KEY = ACCOUNT + "/Keys/SK00000000000000000000000000000001.json";

    private static Map<String, Object> key() {
        var key = new LinkedHashMap<String, Object>();
        key.put("sid", "SK00000000000000000000000000000001");
        key.put("friendly_name", null);
        key.put("date_created", "Sun, 22 Nov 2026 00:00:00 +0000");
        key.put("date_updated", "Sun, 22 Nov 2026 00:00:00 +0000");
        return key;
    }

    @Test
    void what_is_as_published_is_no_breach_and_every_name_and_value_is_a_check() {
        var verdict = verdict("GET", KEY, "", Reply.json(200, key()));
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.operation()).isEqualTo("FetchKey");
        assertThat(verdict.checks()).isGreaterThan(8);
    }

    @Test
    void a_field_too_much_too_few_or_of_another_type_is_a_breach() {
        var more = key();
        more.put("colour", "red");
        assertThat(verdict("GET", KEY, "", Reply.json(200, more)).breaches())
                .singleElement()
                .asString()
                .contains("[colour] too much");
        var less = key();
        less.remove("sid");
        assertThat(verdict("GET", KEY, "", Reply.json(200, less)).breaches())
                .singleElement()
                .asString()
                .contains("lacks [sid]");
        var other = key();
        other.put("date_created", "2026-11-22");
        other.put("friendly_name", 5);
        assertThat(verdict("GET", KEY, "", Reply.json(200, other)).breaches()).hasSize(2);
    }

    @Test
    void a_parameter_that_is_unknown_wrong_missing_or_sent_twice_is_a_breach_when_it_is_accepted() {
        var keys = ACCOUNT + "/Keys.json";
        var made = key();
        made.put("secret", "s");
        assertThat(verdict("POST", keys, "Colour=red", Reply.json(201, made)).breaches())
                .containsExactly("CreateNewKey: no parameter Colour in its form");
        assertThat(verdict("POST", keys, "FriendlyName=a&FriendlyName=b", Reply.json(201, made))
                        .breaches())
                .containsExactly("CreateNewKey: FriendlyName is sent 2 times");
        assertThat(verdict("POST", KEY.replace("SK", "XX"), "", Reply.json(200, key()))
                        .breaches())
                .containsExactly("UpdateKey: Sid is not sid:SK []");
        assertThat(verdict("POST", ACCOUNT + "/Messages.json", "To=", Reply.json(200, Map.of()))
                        .breaches())
                .anyMatch(breach -> breach.contains("status 200"));
        assertThat(verdict("POST", ACCOUNT + "/Messages.json", "", Reply.json(201, Map.of()))
                        .breaches())
                .anyMatch(breach -> breach.contains("To is required"));
    }

    @Test
    void a_refusal_may_answer_anything_but_with_a_code_and_status_of_the_table() {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", 20404);
        error.put("message", "no");
        error.put("more_info", "https://www.twilio.com/docs/errors/20404");
        error.put("status", 404);
        assertThat(verdict("GET", KEY, "", Reply.json(404, error)).breaches()).isEmpty();
        error.put("code", 22222);
        assertThat(verdict("GET", KEY, "", Reply.json(404, error)).breaches())
                .containsExactly("FetchKey: error 22222 with status 404");
    }

    @Test
    void every_code_that_the_simulator_refuses_with_is_in_the_table_with_its_status() throws Exception {
        var refusal = Pattern.compile("new RestError\\(\\s*(\\d{3}),\\s*(\\d{5})");
        var missing = Pattern.compile("required\\(\\s*\"\\w+\",\\s*(\\d{5})");
        int found = 0;
        try (var files = Files.list(Path.of("src/main/java/io/keskus/simulator/rest"))) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                for (var match : refusal.matcher(text).results().toList()) {
                    assertThat(Contract.standard().statusesOf(Integer.parseInt(match.group(2))))
                            .as(file + " " + match.group())
                            .contains(Integer.valueOf(match.group(1)));
                    found++;
                }
                for (var match : missing.matcher(text).results().toList()) {
                    assertThat(Contract.standard().statusesOf(Integer.parseInt(match.group(1))))
                            .as(file + " " + match.group())
                            .contains(400);
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(40);
    }

    @Test
    void an_operation_that_is_in_no_table_is_a_breach_when_it_is_answered() {
        assertThat(verdict("GET", ACCOUNT + "/Faxes.json", "", Reply.json(200, key()))
                        .breaches())
                .hasSize(1);
    }

    private static Verdict verdict(String method, String path, String form, Reply.Answer answer) {
        var request = new Request(method, path, Map.of(), Map.of(), Forms.parse(form), form, "", true);
        return new Ledger().verdict(path, request, answer);
    }
}
