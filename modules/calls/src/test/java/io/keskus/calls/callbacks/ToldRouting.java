package io.keskus.calls.callbacks;

import io.keskus.kernel.InteractionId;
import io.keskus.routing.Desk;
import io.keskus.routing.DirectedWork;
import io.keskus.routing.Routing;
import io.keskus.routing.WaitingWork;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Routing's door and the desks, which write down what they are told. */
final class ToldRouting {
    final List<String> told = new ArrayList<>();
    InteractionId last;

    Routing routing() {
        return (Routing) Proxy.newProxyInstance(
                Routing.class.getClassLoader(), new Class<?>[] {Routing.class}, (proxy, method, args) -> {
                    if (args != null && args[0] instanceof DirectedWork work) {
                        last = work.work();
                        told.add("direct " + work.agent());
                    } else if (args != null && args[0] instanceof WaitingWork work) {
                        last = work.interaction();
                        told.add("enqueue");
                    } else {
                        told.add(method.getName());
                    }
                    return null;
                });
    }

    Desk desk() {
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (proxy, method, args) -> {
                    told.add("tell " + args[0]);
                    return null;
                });
    }
}
