package io.keskus.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Waits until the example tenants can be reached. The app takes a configuration at once and then has accounts made at
 * Keycloak and numbers bought at the carrier; before that nobody can sign in or call.
 */
public final class FirstReach {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private final Stack stack;
    private final List<ExampleTenant> tenants;

    /**
     * @param stack that runs
     * @param tenants whose configuration it was given
     */
    public FirstReach(Stack stack, List<ExampleTenant> tenants) {
        this.stack = stack;
        this.tenants = tenants;
    }

    /**
     * Returns when every number can be called and everybody can sign in.
     *
     * @param progress hears of each tenant
     * @throws LaunchFailure when that takes longer than 90 seconds; the message names who or what cannot be reached
     */
    public void await(Progress progress) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        for (var tenant : tenants) {
            progress.say("tenant " + tenant.slug() + ": accounts and numbers are being made");
            for (var thing : things(tenant)) {
                while (!thing.there()) {
                    refuseAfter(deadline, tenant, thing);
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private static void refuseAfter(long deadline, ExampleTenant tenant, Thing thing) {
        if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
            throw new LaunchFailure(
                    "After " + LIMIT.toSeconds() + " s " + thing.name() + " of " + tenant.slug() + " was not there.");
        }
    }

    private record Thing(String name, BooleanSupplier asked) {
        boolean there() {
            try {
                return asked.getAsBoolean();
            } catch (LaunchFailure notYet) {
                return false;
            }
        }
    }

    private List<Thing> things(ExampleTenant tenant) {
        return Stream.concat(
                        tenant.numbers().stream().map(number -> new Thing("the number " + number, () -> held(number))),
                        tenant.people().stream()
                                .map(person ->
                                        new Thing("the account of " + person.email(), () -> signsIn(tenant, person))))
                .toList();
    }

    private boolean signsIn(ExampleTenant tenant, ExampleTenant.Person person) {
        Tokens.ofUser(stack.keycloak().issuer(), person.email(), stack.demoPassword(), tenant.slug());
        return true;
    }

    private boolean held(String number) {
        var carrier = stack.simulator();
        var accounts = Http.anonymous()
                .get(carrier.address() + "/_sim/accounts")
                .success()
                .json();
        return StreamSupport.stream(accounts.spliterator(), false)
                .anyMatch(account -> Http.basic(carrier.account(), carrier.token())
                        .get(carrier.address() + "/2010-04-01/Accounts/"
                                + account.path("sid").asText() + "/IncomingPhoneNumbers.json?PhoneNumber="
                                + number.replace("+", "%2B"))
                        .success()
                        .json()
                        .path("incoming_phone_numbers")
                        .elements()
                        .hasNext());
    }
}
