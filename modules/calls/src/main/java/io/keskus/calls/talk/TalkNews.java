package io.keskus.calls.talk;

import io.keskus.calls.ParticipantRole;
import io.keskus.calls.ParticipantView;
import io.keskus.calls.TalkView;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.contacts.Contacts;
import io.keskus.identity.Identity;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Desk;
import io.keskus.routing.DeskOpening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells the desks of everybody in a talk the whole truth of it, whenever something has changed. */
@ApplicationScoped
public class TalkNews implements DeskOpening {
    /** The message's type. */
    public static final String TYPE = "call";

    private final CallBook book;
    private final Participants participants;
    private final Contacts contacts;
    private final Identity identity;
    private final Desk desk;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected TalkNews() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TalkNews(
            CallBook book,
            Participants participants,
            Contacts contacts,
            Identity identity,
            Desk desk,
            UnitOfWork work) {
        this.book = book;
        this.participants = participants;
        this.contacts = contacts;
        this.identity = identity;
        this.desk = desk;
        this.work = work;
    }

    /** Something has changed: told after the commit, to those too who have just left. */
    public void changed(CallRow call) {
        var all = participants.of(call);
        var concerned =
                all.stream().flatMap(each -> each.agent().stream()).distinct().toList();
        var message = Json.mapper().valueToTree(view(call, all.stream()));
        work.afterCommit(() -> concerned.forEach(agent -> desk.send(agent, TYPE, message)));
    }

    @Override
    public List<Message> messages(AgentId agent) {
        return participants.callsOf(agent).stream()
                .flatMap(interaction -> book.find(interaction).stream())
                .map(call -> new Message(TYPE, Json.mapper().valueToTree(view(call))))
                .toList();
    }

    public TalkView view(CallRow call) {
        return view(call, participants.of(call).stream());
    }

    private TalkView view(CallRow call, Stream<ParticipantRow> all) {
        return new TalkView(
                call.id(),
                call.direction(),
                code(call.state()),
                call.isInternal() ? null : call.ourNumber(),
                call.contact().orElse(null),
                all.map(each -> view(call, each)).toList());
    }

    private ParticipantView view(CallRow call, ParticipantRow who) {
        return new ParticipantView(
                who.id(),
                code(who.role()),
                label(call, who),
                who.agent().orElse(null),
                code(who.stage()),
                who.leads(),
                who.talks(),
                who.held(),
                who.stay().heldSince().orElse(null),
                who.muted(),
                who.mode().map(TalkNews::code).orElse(null),
                who.stay().since(),
                who.why().orElse(null),
                who.returnBy().orElse(null),
                who.isRinging() ? "ringing" : who.isOnPhone() ? "on" : null);
    }

    private String label(CallRow call, ParticipantRow who) {
        if (who.role() == ParticipantRole.CUSTOMER) {
            return call.contact()
                    .flatMap(contacts::find)
                    .flatMap(contact -> contact.displayName())
                    .or(who::label)
                    .orElse(null);
        }
        return who.agent().map(this::name).or(who::label).orElse(null);
    }

    private String name(AgentId agent) {
        return identity.member(MemberId.of(agent)).name();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
