package io.keskus.telephony;

import java.util.Optional;

/**
 * A recording as it stands in the carrier's list of an account.
 *
 * @param call the leg that was recorded; empty when a conference was
 * @param channels 1 mixed, 2 one side each
 */
public record BookedRecording(CarrierRecording recording, Optional<ProviderCallId> call, int channels) {}
