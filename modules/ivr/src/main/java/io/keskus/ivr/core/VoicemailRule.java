package io.keskus.ivr.core;

import io.keskus.ivr.Directive.TakeVoicemail;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState.Phase;
import io.keskus.ivr.Node;

/** A message, ended by {@code #}, by silence or by its longest time. */
final class VoicemailRule implements Rule<Node.Voicemail> {
    @Override
    public void enter(Node.Voicemail node, Walk walk) {
        walk.waitFor(
                Phase.VOICEMAIL, new TakeVoicemail(node.mailbox(), walk.texts(node.prompt()), node.maxSeconds(), "#"));
    }

    @Override
    public boolean fits(Node.Voicemail node, FlowInput input) {
        return input instanceof FlowInput.VoicemailLeft;
    }

    @Override
    public void answer(Node.Voicemail node, FlowInput input, Walk walk) {
        walk.goTo(node.next());
    }
}
