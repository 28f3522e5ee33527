package io.keskus.telephony;

/** A script in a carrier's own words. @param contentType with its character set, as {@code text/xml;charset=UTF-8} */
public record ScriptDocument(String contentType, String body) {}
