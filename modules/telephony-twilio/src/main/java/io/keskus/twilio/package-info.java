/** Twilio as a carrier of {@link io.keskus.telephony.VoiceProvider}. The only package that knows com.twilio. */
package io.keskus.twilio;
