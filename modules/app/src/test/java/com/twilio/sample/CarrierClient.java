package com.twilio.sample;

/** Stands for the carrier's library in the bad house. */
public record CarrierClient(String account) {}
