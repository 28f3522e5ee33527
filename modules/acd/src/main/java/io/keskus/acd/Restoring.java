package io.keskus.acd;

/** Builds the floor from a snapshot; what the snapshot does not say (pools, timers) follows from what it says. */
final class Restoring {
    private Restoring() {}

    static void restore(Floor floor, Snapshot from) {
        floor.now = from.time();
        floor.order = from.order();
        floor.offers = from.offers();
        from.queues().forEach(rules -> floor.queues.put(rules.queue(), rules));
        from.agents().forEach(agent -> restore(floor, agent));
        from.works().forEach(item -> restore(floor, item));
    }

    private static void restore(Floor floor, Snapshot.Agent from) {
        var agent = new AgentSlot(from.agent(), from.idleSince());
        agent.profile = new Profile(from.skills(), from.queues());
        agent.profileNumber = floor.index.number(agent.profile);
        agent.state = from.state();
        agent.away = from.away().orElse(null);
        agent.thenAway = from.thenAway().orElse(null);
        agent.idleOrder = from.idleOrder();
        agent.interaction = from.interaction().orElse(null);
        agent.offer = from.offer().orElse(null);
        agent.deadline = from.deadline().orElse(null);
        agent.extension = from.extension().orElse(null);
        floor.agents.put(agent.id, agent);
        floor.index.add(agent);
        floor.armDeadline(agent);
    }

    private static void restore(Floor floor, Snapshot.Item from) {
        var rules = floor.queues.get(from.work().queue());
        var item = new WorkItem(from.work(), from.order());
        item.key = from.work().key(rules);
        item.step = from.step();
        floor.works.put(from.work().interaction(), item);
        if (from.agent().isPresent()) {
            item.agent = floor.agents.get(from.agent().get());
            item.agent.item = item;
            item.directed = from.only().isPresent();
            return;
        }
        item.keptUntil = from.keptUntil().orElse(null);
        item.classNumber = floor.index.number(WorkClass.of(from.work(), rules, from.step()));
        floor.insert(item, rules);
    }
}
