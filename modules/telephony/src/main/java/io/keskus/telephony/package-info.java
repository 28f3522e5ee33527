/**
 * The shop window of telephony: what happens on the wire in words of no carrier ({@link io.keskus.telephony.CallHandler}),
 * what a call may hear and do ({@link io.keskus.telephony.CallScript}), what may be ordered from the carrier
 * ({@link io.keskus.telephony.Telephony}), and what an adapter has to do ({@link io.keskus.telephony.VoiceProvider}).
 */
package io.keskus.telephony;
