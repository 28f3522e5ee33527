package io.keskus.telephony;

/**
 * Port: what is done about what happens on the wire. One bean implements it.
 *
 * <p>Every method runs inside a unit of work of the tenant whose account the message came from, already proven genuine and
 * told once: what the handler writes, the note that the message was seen and the answer are committed together, and only
 * then is the carrier answered. A throw rolls all of it back and the carrier comes again (scripts: a waiting document is
 * played meanwhile). The carrier waits 15 s at most, so answer within one.
 */
public interface CallHandler {
    /** A call on one of our numbers. @return what the caller hears first */
    CallScript arrived(CallArrival arrival);

    /** The carrier asks for the document of a step that an earlier script, or a redirect, named. */
    CallScript step(StepRequest request);

    /** A browser device connects. @return how it goes on; {@link Verb.HangUp} for one that may not */
    CallScript clientConnected(ClientConnect connect);

    /**
     * The browser device of an agent tries its line out; {@code agent} names whose it is.
     *
     * @return what it hears, ending by itself; {@link Verb.HangUp} for one that may not
     */
    CallScript checkConnected(ClientConnect connect);

    /** News of a leg: of every inbound call on our numbers, every dialled leg and every client. */
    void status(CallStatusFact fact);

    /** News of a conference. */
    void conference(ConferenceFact fact);

    /** News of a recording. */
    void recording(RecordingFact fact);
}
