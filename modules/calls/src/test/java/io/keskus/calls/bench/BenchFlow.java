package io.keskus.calls.bench;

import io.keskus.ivr.FlowVersion;
import io.keskus.ivr.testing.TestIvr;

/** The flow that calls on the bench go through. */
public final class BenchFlow {
    private static final String FLOW = """
            flow: main
            languages: [en]
            defaultLanguage: en
            entry: arrival
            nodes:
              arrival: {type: start, next: menu}
              menu:
                type: menu
                prompt: {en: For sales press 1.}
                keys: {"1": sales, "3": message}
                timeoutSeconds: 5
                tries: 2
                otherwise: bye
              sales:
                type: enqueue
                queue: sales
                maxWaitSeconds: 300
                leave: {"9": message}
                otherwise: message
                afterwards: bye
              message:
                type: voicemail
                mailbox: sales
                prompt: {en: Speak after the tone.}
                maxSeconds: 60
                next: bye
              bye: {type: hangup, prompt: {en: Goodbye.}}
            """;

    private BenchFlow() {}

    public static FlowVersion published(TestIvr ivr) {
        return ivr.publish(FLOW);
    }
}
