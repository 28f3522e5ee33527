package io.keskus.calls.recordings;

import io.keskus.calls.RecordingKind;
import io.keskus.kernel.TenantId;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;

/** Has deleted what the tenant keeps no longer, unless a legal hold is on it. */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class.getName());

    private final RecordingBook book;
    private final RecordingsSection section;
    private final UnitOfWork work;
    private final Clock clock;

    protected Retention() {
        this(null, null, null, null);
    }

    @Inject
    Retention(RecordingBook book, RecordingsSection section, UnitOfWork work, Clock clock) {
        this.book = book;
        this.section = section;
        this.work = work;
        this.clock = clock;
    }

    void sweep(TenantId tenant) {
        int gone;
        do {
            gone = work.in(tenant, () -> {
                var rules = section.rules();
                return deleteOlder(RecordingKind.TALK, rules.keepDays())
                        + deleteOlder(RecordingKind.VOICEMAIL, rules.voicemailDays());
            });
            if (gone > 0) {
                LOG.info("tenant=" + tenant + " recordings too old: " + gone);
            }
        } while (gone > 0);
    }

    private int deleteOlder(RecordingKind kind, int days) {
        var now = clock.instant();
        var overdue = book.overdue(kind, now.minus(Duration.ofDays(days)));
        overdue.forEach(row -> {
            row.deleteFor(row.isEraseWanted() ? "erasure" : "retention", null, now);
        });
        return overdue.size();
    }
}
