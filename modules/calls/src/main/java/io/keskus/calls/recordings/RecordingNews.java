package io.keskus.calls.recordings;

import io.keskus.calls.journal.Fact;
import io.keskus.calls.journal.FactListener;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Change;
import io.keskus.routing.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Tells open pages when the recordings of a call are no longer as they were, so that none of them has to look again. */
@ApplicationScoped
class RecordingNews implements FactListener {
    private final Desk desk;
    private final UnitOfWork work;

    protected RecordingNews() {
        this(null, null);
    }

    @Inject
    RecordingNews(Desk desk, UnitOfWork work) {
        this.desk = desk;
        this.work = work;
    }

    @Override
    public void noted(InteractionId interaction, Instant at, Fact fact) {
        if (fact instanceof Fact.RecordingChanged
                || fact instanceof Fact.RecordingNoted
                || fact instanceof Fact.VoicemailTaken
                || fact instanceof Fact.LegalHoldChanged) {
            var change = new Change("recordings", Optional.of(interaction.toString()));
            work.afterCommit(() -> desk.publish(
                    Change.TOPIC, Optional.of(change.key()), Json.mapper().valueToTree(change)));
        }
    }
}
