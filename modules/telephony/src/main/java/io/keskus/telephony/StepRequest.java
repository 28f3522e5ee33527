package io.keskus.telephony;

import java.time.Instant;

/**
 * The carrier asks for the document of a step.
 *
 * @param legState the leg at this moment; when it is final nobody hears the answer, but what happened is still told
 * @param at when it reached us, on the business clock
 */
public record StepRequest(ProviderCallId call, StepToken step, StepInput input, LegState legState, Instant at) {}
