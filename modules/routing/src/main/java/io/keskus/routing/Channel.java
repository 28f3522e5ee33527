package io.keskus.routing;

/** How the other side reaches us. */
public enum Channel {
    VOICE,
    CHAT,
    EMAIL,
    SMS
}
