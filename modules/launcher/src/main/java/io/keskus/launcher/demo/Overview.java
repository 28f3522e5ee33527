package io.keskus.launcher.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.keskus.launcher.Checkout;
import java.util.List;

/**
 * Everything that somebody who wants to use the running demo has to know.
 *
 * @param running always true; a demo that does not run has no overview
 * @param ready whether the start is done
 * @param launcher the process id of {@code ./keskus demo}
 * @param addresses where the parts are
 * @param accounts who can sign in
 * @param numbers that can be called
 * @param carrier the carrier's accounts
 * @param database how to look into it
 * @param processes what runs
 */
public record Overview(
        boolean running,
        boolean ready,
        long launcher,
        Addresses addresses,
        List<Account> accounts,
        List<Number> numbers,
        List<CarrierAccount> carrier,
        Database database,
        List<RunningPart> processes) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * @param app the app
     * @param api the root of its API
     * @param issuer the realm of Keycloak
     * @param carrier the carrier's REST API
     * @param carrierControl where scripted callers and clients are driven
     * @param phone a telephone in the browser, from which the numbers can be called
     */
    public record Addresses(
            String app, String api, String issuer, String carrier, String carrierControl, String phone) {}

    /**
     * @param email to sign in with
     * @param password to sign in with
     * @param name of the person
     * @param tenant slug; null for the operator
     * @param roles in that tenant
     */
    public record Account(String email, String password, String name, String tenant, List<String> roles) {}

    /**
     * @param number in E.164 form
     * @param tenant slug
     */
    public record Number(String number, String tenant) {}

    /**
     * @param sid of the account
     * @param token of the account
     * @param name that was given to it
     */
    public record CarrierAccount(String sid, String token, String name) {}

    /**
     * @param url for Connector/J
     * @param user of the account
     * @param password of the account
     */
    public record Database(String url, String user, String password) {}

    /**
     * @param name of the part
     * @param pid its process id
     * @param residentBytes of memory; 0 when it has ended
     * @param healthy whether it answers
     * @param address where it listens
     * @param log its output
     */
    public record RunningPart(String name, long pid, long residentBytes, boolean healthy, String address, String log) {}

    /**
     * @param checkout whose demo
     * @param state of that demo
     * @return what is there now; asks every part
     */
    public static Overview of(Checkout checkout, DemoState state) {
        return new OverviewReader(checkout, state.stack(checkout), state).read();
    }

    /** @return whether it is ready and every part answers */
    public boolean healthy() {
        return ready && processes.stream().allMatch(RunningPart::healthy);
    }

    /** @return one JSON object */
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the same for people */
    public String text() {
        var text = new StringBuilder();
        text.append("Keskus ").append(ready ? "is ready" : "is starting").append('\n');
        line(text, "app", addresses.app);
        line(text, "API", addresses.api);
        line(text, "sign-in", addresses.issuer);
        line(text, "carrier", addresses.carrierControl);
        line(text, "phone", addresses.phone);
        text.append("\nPhone numbers\n");
        numbers.forEach(number -> line(text, number.tenant, number.number));
        text.append("\nAccounts, all with the password ")
                .append(accounts.get(0).password)
                .append('\n');
        accounts.forEach(account -> line(
                text,
                account.tenant == null ? "operator" : account.tenant,
                account.email + "  " + String.join(", ", account.roles)));
        text.append("\nProcesses\n");
        processes.forEach(part -> text.append("  %-12s pid %-8d %4d MB  %s%n"
                .formatted(
                        part.name,
                        part.pid,
                        part.residentBytes >> 20,
                        part.healthy ? "answers" : "DOES NOT ANSWER" + ", see " + part.log)));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("  %-12s %s%n".formatted(label, value));
    }
}
