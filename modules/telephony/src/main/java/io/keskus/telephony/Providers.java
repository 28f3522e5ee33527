package io.keskus.telephony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The carriers that there is an adapter for. */
@ApplicationScoped
public class Providers {
    private final Iterable<VoiceProvider> adapters;

    /** For the container's proxy. */
    protected Providers() {
        this.adapters = null;
    }

    @Inject
    Providers(@Any Instance<VoiceProvider> adapters) {
        this.adapters = adapters;
    }

    /** Where no container gives them. */
    public Providers(Iterable<VoiceProvider> adapters) {
        this.adapters = adapters;
    }

    /** @param name as in our webhook addresses */
    public Optional<VoiceProvider> find(String name) {
        return StreamSupport.stream(adapters.spliterator(), false)
                .filter(adapter -> adapter.name().equals(name))
                .findFirst();
    }

    /** @throws IllegalStateException when there is no such adapter */
    public VoiceProvider get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no adapter for the carrier " + name));
    }
}
