package io.keskus.simulator.message;

/** How many parts a text is sent in. Source: https://www.twilio.com/docs/glossary/what-sms-character-limit */
final class Segments {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€\f";

    private Segments() {}

    /** GSM 03.38: 160 characters in one part, 153 in each of several; anything else as UCS-2: 70 and 67. */
    static int of(String text) {
        boolean basic = text.chars().allMatch(c -> BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0);
        int length =
                basic ? text.chars().map(c -> EXTENDED.indexOf(c) >= 0 ? 2 : 1).sum() : text.length();
        int alone = basic ? 160 : 70;
        int among = basic ? 153 : 67;
        return length <= alone ? 1 : (length + among - 1) / among;
    }
}
