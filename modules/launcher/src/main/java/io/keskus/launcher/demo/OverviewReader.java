package io.keskus.launcher.demo;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.ExampleTenant;
import io.keskus.launcher.Http;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Part;
import io.keskus.launcher.Stack;
import io.keskus.launcher.demo.Overview.Account;
import io.keskus.launcher.demo.Overview.Addresses;
import io.keskus.launcher.demo.Overview.CarrierAccount;
import io.keskus.launcher.demo.Overview.Database;
import io.keskus.launcher.demo.Overview.Number;
import io.keskus.launcher.demo.Overview.RunningPart;
import io.keskus.launcher.processes.Memory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers an {@link Overview}: files say who and what there should be, the parts say what there is. */
final class OverviewReader {
    private final Stack stack;
    private final DemoState state;
    private final List<ExampleTenant> tenants;

    OverviewReader(Checkout checkout, Stack stack, DemoState state) {
        this.stack = stack;
        this.state = state;
        this.tenants = ExampleTenant.all(checkout.home());
    }

    Overview read() {
        return new Overview(
                true,
                state.ready(),
                state.launcher(),
                addresses(),
                accounts(),
                tenants.stream()
                        .flatMap(tenant -> tenant.numbers().stream().map(number -> new Number(number, tenant.slug())))
                        .toList(),
                List.of(new CarrierAccount(
                        stack.simulator().account(), stack.simulator().token(), null)),
                new Database(
                        stack.database().address(),
                        stack.database().user(),
                        stack.database().password()),
                processes());
    }

    private Addresses addresses() {
        var app = stack.app().address();
        var carrier = stack.simulator().address();
        var phone = "http://localhost:" + URI.create(carrier).getPort() + "/phone";
        return new Addresses(app, app + "/api/v1", stack.keycloak().issuer(), carrier, carrier + "/_sim", phone);
    }

    private List<Account> accounts() {
        var accounts = new ArrayList<Account>();
        var password = stack.demoPassword();
        accounts.add(new Account(Stack.OPERATOR, password, "Operator Demo", null, List.of("operator-admin")));
        for (var tenant : tenants) {
            for (var person : tenant.people()) {
                accounts.add(new Account(person.email(), password, person.name(), tenant.slug(), person.roles()));
            }
        }
        return accounts;
    }

    private List<CarrierAccount> carrier() {
        try {
            var accounts = new ArrayList<CarrierAccount>();
            for (var account : Http.anonymous()
                    .get(stack.simulator().address() + "/_sim/accounts")
                    .success()
                    .json()) {
                accounts.add(new CarrierAccount(
                        account.path("sid").asText(),
                        account.path("authToken").asText(),
                        account.path("friendlyName").asText()));
            }
            return accounts;
        } catch (LaunchFailure notYet) {
            return List.of(new CarrierAccount(
                    stack.simulator().account(), stack.simulator().token(), "Parent account"));
        }
    }

    private List<RunningPart> processes() {
        var processes = new ArrayList<RunningPart>();
        processes.add(new RunningPart(
                "launcher", state.launcher(), Memory.resident(state.launcher()).orElse(0), true, null, null));
        for (var part : stack.parts()) {
            long pid = state.processes().stream()
                    .filter(running -> running.name().equals(part.name()))
                    .mapToLong(DemoState.Running::pid)
                    .findFirst()
                    .orElse(0);
            processes.add(process(part, pid));
        }
        return processes;
    }

    private static RunningPart process(Part part, long pid) {
        long resident = Memory.resident(pid).orElse(0);
        Path log = part.log();
        return new RunningPart(
                part.name(), pid, resident, resident > 0 && part.healthy(), part.address(), log.toString());
    }
}
