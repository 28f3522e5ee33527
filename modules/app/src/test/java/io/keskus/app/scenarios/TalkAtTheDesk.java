package io.keskus.app.scenarios;

import java.util.Optional;

/** A talk of an agent who works in a browser: what the desk shows, with the caller's own leg as the witness. */
record TalkAtTheDesk(Visitor agent, CallersLine caller) {
    /** Somebody calls, and the agent, who is ready, answers. */
    static TalkAtTheDesk begins(World world, String tenant, Visitor agent, String from) {
        var call = world.call(from, tenant, Optional.empty(), "1");
        answers(agent);
        return new TalkAtTheDesk(agent, new CallersLine(world, call.callSid()).inTalk());
    }

    /** It rings at the desk and is answered. */
    static void answers(Visitor agent) {
        agent.sees("Ringing");
        agent.press("Answer");
        isShown(agent);
    }

    /** The desk shows a talk, and how good its line is. */
    static void isShown(Visitor agent) {
        agent.sees("On call").getByText("connection").first().waitFor();
    }

    /** The agent ends it, writes nothing down, and is ready. */
    static void ends(Visitor agent) {
        agent.press("End call");
        agent.sees("Wrap-up");
        agent.press("Save and be ready");
        agent.sees("Ready");
    }

    /** The desk shows it, and nothing of what happened reached the caller. */
    void goesOn() {
        isShown(agent);
        caller.wasNeverCutOff();
    }

    void ends() {
        ends(agent);
    }
}
