package io.keskus.identity.access;

import io.keskus.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The caller of the request that this thread works on; set by {@link CallerFilter} for the length of the request. */
@ApplicationScoped
public class CurrentCaller {
    private final ThreadLocal<Caller> current = new ThreadLocal<>();

    /** What may go wrong inside a request. */
    public interface Work<X extends Exception, Y extends Exception> {
        void run() throws X, Y;
    }

    public Optional<Caller> find() {
        return Optional.ofNullable(current.get());
    }

    public <X extends Exception, Y extends Exception> void during(Caller caller, Work<X, Y> work) throws X, Y {
        var outer = current.get();
        current.set(caller);
        try {
            work.run();
        } finally {
            if (outer == null) {
                current.remove();
            } else {
                current.set(outer);
            }
        }
    }
}
