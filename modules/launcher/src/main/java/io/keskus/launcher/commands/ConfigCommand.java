package io.keskus.launcher.commands;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.Tenants;
import io.keskus.launcher.demo.DemoState;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "config",
        mixinStandardHelpOptions = true,
        description = "Compares a tenant of the running demo with its files, brings it to them, or writes them.")
final class ConfigCommand implements Callable<Integer> {
    private enum Action {
        plan,
        apply,
        export
    }

    @Parameters(
            index = "0",
            paramLabel = "ACTION",
            description = "plan: show what apply would change; apply: change it; export: write the files")
    private Action action;

    @Parameters(index = "1", paramLabel = "TENANT", description = "the tenant's slug, such as outdoor")
    private String tenant;

    @Option(names = "--files", paramLabel = "DIR", description = "other than tenant-config/tenants/TENANT")
    private Path files;

    @Option(names = "--overwrite", description = "apply also what takes back changes made in the portal meanwhile")
    private boolean overwrite;

    @Override
    public Integer call() {
        var checkout = Checkout.find();
        var stack = DemoState.required(checkout.demo()).stack(checkout);
        var tenants = new Tenants(checkout, stack.app().address(), stack::operator);
        var directory = files != null ? files : checkout.home().resolve("tenant-config/tenants/" + tenant);
        switch (action) {
            case plan -> System.out.print(tenants.plan(tenant, directory));
            case apply -> System.out.print(tenants.apply(tenant, directory, overwrite));
            case export -> System.out.print(tenants.export(tenant, directory));
        }
        return 0;
    }
}
