package io.keskus.telephony;

import io.keskus.kernel.PhoneNumber;
import java.util.Map;
import java.util.Optional;

/** What a message of the carrier says. Two with the same key say the same. */
public sealed interface WebhookMessage {
    /** Unique among one account's messages; ASCII, at most 190 characters. */
    String key();

    /** A call on a number of the account. @param to empty when it is no number in E.164 form */
    record Arrived(
            ProviderCallId call,
            Optional<PhoneNumber> to,
            Optional<PhoneNumber> from,
            Optional<PhoneNumber> forwardedFrom)
            implements WebhookMessage {
        @Override
        public String key() {
            return call + "|arrived";
        }
    }

    /** A browser device. @param identity as it signed in; empty when the carrier names none */
    record Connected(ProviderCallId call, Optional<String> identity, Map<String, String> parameters)
            implements WebhookMessage {
        @Override
        public String key() {
            return call + "|connected";
        }

        @Override
        public String toString() {
            return "Connected[" + call + ", " + parameters.keySet() + "]";
        }
    }

    /** A request for a step's document. */
    record Stepped(ProviderCallId call, StepToken step, StepInput input, LegState legState) implements WebhookMessage {
        @Override
        public String key() {
            return call + "|step|" + step;
        }
    }

    /** News of a leg. */
    record LegNews(CallStatusFact fact) implements WebhookMessage {
        @Override
        public String key() {
            return fact.call() + "|" + fact.state() + "|" + fact.sequence();
        }
    }

    /** News of a conference. */
    record ConferenceNews(ConferenceFact fact) implements WebhookMessage {
        @Override
        public String key() {
            return fact.conferenceId() + "|" + fact.what() + "|" + fact.sequence();
        }
    }

    /** News of a recording. */
    record RecordingNews(RecordingFact fact) implements WebhookMessage {
        @Override
        public String key() {
            return fact.recording() + "|" + fact.state();
        }
    }
}
