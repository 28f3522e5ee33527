package io.keskus.routing;

import java.util.List;

/** A port: what sends work into a queue, so that nobody closes it by mistake. Runs in a unit of work. */
public interface QueueUse {
    /** As {@code flow main}; empty when nothing does. @param queue by name */
    List<String> of(String queue);
}
