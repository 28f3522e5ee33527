package io.keskus.telephony.webhooks;

import io.keskus.telephony.CallArrival;
import io.keskus.telephony.CallHandler;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.ConferenceFact;
import io.keskus.telephony.RecordingFact;
import io.keskus.telephony.StepRequest;
import io.keskus.telephony.Verb;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A handler that says how often it was asked, and fails on demand. */
final class ScriptedHandler implements CallHandler {
    final List<Object> heard = new CopyOnWriteArrayList<>();
    volatile Runnable before = () -> {};

    @Override
    public CallScript arrived(CallArrival arrival) {
        return answer(arrival, "welcome to " + arrival.number().flow());
    }

    @Override
    public CallScript step(StepRequest request) {
        return answer(request, "step " + request.step());
    }

    @Override
    public CallScript clientConnected(ClientConnect connect) {
        return answer(connect, "client");
    }

    @Override
    public CallScript checkConnected(ClientConnect connect) {
        return answer(connect, "check");
    }

    @Override
    public void status(CallStatusFact fact) {
        answer(fact, "status");
    }

    @Override
    public void conference(ConferenceFact fact) {
        answer(fact, "conference");
    }

    @Override
    public void recording(RecordingFact fact) {
        answer(fact, "recording");
    }

    private CallScript answer(Object what, String words) {
        before.run();
        heard.add(what);
        return CallScript.of(new Verb.Say(words + " no " + heard.size(), Locale.UK));
    }
}
