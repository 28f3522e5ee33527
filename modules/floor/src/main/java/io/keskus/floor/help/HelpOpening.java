package io.keskus.floor.help;

import io.keskus.kernel.AgentId;
import io.keskus.routing.DeskOpening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells a tab that opens whether its agent's hand is up. */
@ApplicationScoped
class HelpOpening implements DeskOpening {
    private final HelpDesk help;

    /** For the container's proxy. */
    protected HelpOpening() {
        this(null);
    }

    @Inject
    HelpOpening(HelpDesk help) {
        this.help = help;
    }

    @Override
    public List<Message> messages(AgentId agent) {
        return help.state(agent).stream()
                .map(state -> new Message(HelpDesk.TYPE, state))
                .toList();
    }
}
