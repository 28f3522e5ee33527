package io.keskus.calls.recordings;

import io.keskus.calls.CallRecordingId;
import io.keskus.calls.FoundRecording;
import io.keskus.calls.Listened;
import io.keskus.calls.RecordingFilter;
import io.keskus.calls.RecordingPolicy;
import io.keskus.calls.RecordingState;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallNotes;
import io.keskus.contacts.Contact;
import io.keskus.contacts.Contacts;
import io.keskus.contacts.IdentityKind;
import io.keskus.contacts.TicketRef;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** See {@link io.keskus.calls.RecordingArchive}. A page takes six questions of the database, however many it shows. */
@ApplicationScoped
public class Archive {
    private static final int MOST_LISTENED = 200;
    private static final int LONGEST_REASON = 500;

    private final RecordingBook book;
    private final RecordingSearch search;
    private final RecordingsSection section;
    private final CallNotes notes;
    private final Contacts contacts;
    private final Clock clock;

    /** For the container's proxy. */
    protected Archive() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Archive(
            RecordingBook book,
            RecordingSearch search,
            RecordingsSection section,
            CallNotes notes,
            Contacts contacts,
            Clock clock) {
        this.book = book;
        this.search = search;
        this.section = section;
        this.notes = notes;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What is known beside the rows of one page. */
    private record Beside(
            Set<InteractionId> held, Map<ContactId, Contact> contacts, Map<InteractionId, TicketRef> tickets) {}

    public Page<FoundRecording> list(RecordingFilter filter, Optional<AgentId> onlyFor, String before, int size) {
        var found = search.find(filter, onlyFor, Optional.ofNullable(before), size + 1);
        var beside = beside(found);
        return Page.of(
                found, size, each -> view(each, beside), each -> each.row().id().toString());
    }

    private Beside beside(List<RecordingSearch.Hit> found) {
        var calls = found.stream().map(each -> each.call().interaction()).collect(Collectors.toSet());
        var people =
                found.stream().flatMap(each -> each.call().contact().stream()).collect(Collectors.toSet());
        var known = contacts.list(people).stream().collect(Collectors.toMap(Contact::id, Function.identity()));
        return new Beside(search.held(calls), known, contacts.listTickets(calls));
    }

    private static FoundRecording view(RecordingSearch.Hit hit, Beside beside) {
        var call = hit.call();
        var contact = call.contact().map(beside.contacts()::get);
        var ticket = Optional.ofNullable(beside.tickets().get(call.interaction()));
        return new FoundRecording(
                Views.of(hit.row(), beside.held().contains(call.interaction()), List.of()),
                call.interaction(),
                call.direction(),
                call.ourNumber(),
                call.contact(),
                contact.flatMap(Contact::displayName),
                contact.flatMap(Archive::number),
                call.queue(),
                call.agent(),
                call.outcome(),
                ticket.map(each -> each.id().toString()),
                ticket.map(TicketRef::number));
    }

    private static Optional<String> number(Contact contact) {
        return contact.identities().stream()
                .filter(each -> each.kind() == IdentityKind.NUMBER)
                .map(each -> each.value())
                .findFirst();
    }

    public List<Listened> listListened(CallRecordingId recording) {
        return book.usedLinks(recording, MOST_LISTENED).stream()
                .map(link -> new Listened(link.actor(), link.usedAt(), link.isForDownload(), link.page()))
                .toList();
    }

    public void delete(CallRecordingId recording, String reason, String actor) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ProblemException(Problem.of(
                    "deletion-reason",
                    "No reason for a deletion",
                    422,
                    "give a reason of 1 to " + LONGEST_REASON + " characters"));
        }
        var seen = book.find(recording)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "recording-unknown", "No such recording", 404, "this is no recording of such a call")));
        notes.lock(seen.interaction());
        var row = book.lock(seen.id()).orElseThrow();
        if (book.hold(row.interaction()).isPresent()) {
            throw new ProblemException(
                    Problem.of("legal-hold", "Under legal hold", 409, "lift the legal hold on the call first"));
        }
        if (row.state() != RecordingState.STORED && row.state() != RecordingState.LOST) {
            throw new ProblemException(Problem.of(
                    "recording-not-there", "Recording not there", 409, "its sound is not here yet, or not any more"));
        }
        row.deleteFor(actor, reason, clock.instant());
        notes.note(row.interaction(), new Fact.RecordingNoted(row.id(), "to-be-deleted", actor));
    }

    public RecordingPolicy policy() {
        var rules = section.rules();
        return new RecordingPolicy(
                rules.queues(), rules.outbound(), rules.keepDays(), rules.voicemailDays(), rules.agentsHear());
    }
}
