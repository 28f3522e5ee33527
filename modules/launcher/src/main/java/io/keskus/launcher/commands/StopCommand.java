package io.keskus.launcher.commands;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.demo.DemoState;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        description = "Stops the running demo, the last started first. Data are kept. Does nothing when none runs.")
final class StopCommand implements Callable<Integer> {
    private static final int PATIENCE_SECONDS = 90;

    @Override
    public Integer call() {
        var state = DemoState.of(Checkout.find().demo());
        if (state.isEmpty()) {
            System.out.println("The demo is not running.");
            return 0;
        }
        var launcher = ProcessHandle.of(state.get().launcher());
        if (launcher.isPresent()) {
            end(launcher.get());
        }
        System.out.println("Stopped.");
        return 0;
    }

    private static void end(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // its children die with it
            launcher.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new LaunchFailure("The demo could not be stopped: " + e.getMessage(), e);
        }
    }
}
