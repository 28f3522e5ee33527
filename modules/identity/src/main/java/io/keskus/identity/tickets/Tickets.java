package io.keskus.identity.tickets;

import io.keskus.identity.Member;
import io.keskus.identity.SocketTicket;
import io.keskus.identity.TenantCaller;
import io.keskus.identity.TicketHolder;
import io.keskus.identity.members.Members;
import io.keskus.identity.tokens.Proof;
import io.keskus.identity.tokens.RealTime;
import io.keskus.platform.Directory;
import io.keskus.platform.Ids;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Single-use tickets for WebSockets; any node redeems what any node issued. */
@ApplicationScoped
public class Tickets {
    private static final Duration LIFETIME = Duration.ofSeconds(30);

    private final EntityManager entities;
    private final UnitOfWork unitOfWork;
    private final Directory directory;
    private final Members members;
    private final Clock clock;

    protected Tickets() {
        this(null, null, null, null, null);
    }

    /** @param clock real time */
    @Inject
    public Tickets(
            EntityManager entities,
            UnitOfWork unitOfWork,
            Directory directory,
            Members members,
            @RealTime Clock clock) {
        this.entities = entities;
        this.unitOfWork = unitOfWork;
        this.directory = directory;
        this.members = members;
        this.clock = clock;
    }

    /** A ticket for a member; whatever tickets of the tenant have run out go away. */
    public SocketTicket issue(TenantCaller.OfMember caller) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var text = new TicketText(caller.tenant(), Ids.next(), Proof.fresh());
        var expires = now.plus(LIFETIME);
        unitOfWork.run(caller.tenant(), () -> {
            entities.createQuery("DELETE FROM TicketRow t WHERE t.expiresAt < :now")
                    .setParameter("now", now)
                    .executeUpdate();
            entities.persist(new TicketRow(
                    text.id(), Proof.hash(text.secret()), caller.member().id(), expires, caller.sessionEnds()));
        });
        return new SocketTicket(text.text(), expires);
    }

    public Optional<TicketHolder> redeem(String ticket) {
        return TicketText.read(ticket)
                .filter(text -> directory.find(text.tenant()).isPresent())
                .flatMap(text -> unitOfWork.in(text.tenant(), () -> use(text)));
    }

    private Optional<TicketHolder> use(TicketText text) {
        var row = entities.find(TicketRow.class, text.id());
        if (row == null || !row.admits(text.secret(), clock.instant()) || !won(text)) {
            return Optional.empty();
        }
        return members.find(row.member())
                .filter(member -> !member.suspended())
                .map(member -> holder(text, member, row));
    }

    // of two who come with the same ticket, the database lets one delete it
    private boolean won(TicketText text) {
        return entities.createQuery("DELETE FROM TicketRow t WHERE t.id = :id")
                        .setParameter("id", text.id())
                        .executeUpdate()
                == 1;
    }

    private static TicketHolder holder(TicketText text, Member member, TicketRow row) {
        return new TicketHolder(text.tenant(), member, row.sessionEnds());
    }
}
