package io.keskus.telephony.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.ParticipantChange;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepToken;

/** Something that the carrier is to do. */
public sealed interface CarrierOrder {
    /** Orders about the same target are carried out one after the other. */
    String target();

    /** See {@link io.keskus.telephony.Telephony#redirect}. */
    record Redirect(ProviderCallId call, StepToken step) implements CarrierOrder {
        @Override
        public String target() {
            return call.value();
        }
    }

    /** See {@link io.keskus.telephony.Telephony#hangUp}. */
    record HangUp(ProviderCallId call) implements CarrierOrder {
        @Override
        public String target() {
            return call.value();
        }
    }

    /** See {@link io.keskus.telephony.Telephony#endConference}. */
    record EndConference(ConferenceName conference) implements CarrierOrder {
        @Override
        public String target() {
            return conference.value();
        }
    }

    /** See {@link io.keskus.telephony.Telephony#dial}. */
    record Dial(DialOrder order) implements CarrierOrder {
        @Override
        public String target() {
            return order.conference().value();
        }
    }

    /** See {@link io.keskus.telephony.Telephony#change}. */
    record Change(ConferenceName conference, ProviderCallId participant, ParticipantChange change)
            implements CarrierOrder {
        @Override
        public String target() {
            return conference.value();
        }
    }

    /** See {@link io.keskus.telephony.Telephony#record}. */
    record Record(ProviderCallId call) implements CarrierOrder {
        @Override
        public String target() {
            return recordingOf(call);
        }
    }

    /** See {@link io.keskus.telephony.Telephony#stopRecording}. */
    record StopRecording(ProviderCallId call) implements CarrierOrder {
        @Override
        public String target() {
            return recordingOf(call);
        }
    }

    /** Rent a number if need be, and have its calls come to us. */
    record PointNumber(PhoneNumber number) implements CarrierOrder {
        @Override
        public String target() {
            return number.e164();
        }
    }

    // a lane of its own: no call waits until it can be recorded
    private static String recordingOf(ProviderCallId call) {
        return "recording/" + call.value();
    }

    /** As {@code Redirect}. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** How often it is tried. A caller waits for most of them; a number may wait for the carrier. */
    default int tries() {
        return this instanceof PointNumber ? 500 : 8;
    }

    /** As it is kept. */
    default String json() {
        try {
            return OrderJson.MAPPER.writerFor(CarrierOrder.class).writeValueAsString(this);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an order that is no JSON", unwritable);
        }
    }

    /** The order that {@link #json} wrote. */
    static CarrierOrder parse(String json) {
        try {
            return OrderJson.MAPPER.readValue(json, CarrierOrder.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept order that nobody can read", unreadable);
        }
    }
}
