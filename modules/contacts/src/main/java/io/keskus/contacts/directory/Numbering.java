package io.keskus.contacts.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;

/** Reads telephone numbers as people write them, by the numbering plan of a country. */
public final class Numbering {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Numbering() {}

    /**
     * @param text in E.164 form or as it is written at home
     * @param country ISO 3166-1 alpha-2, as {@code FI}
     * @return in E.164 form; empty when nobody can have such a number
     */
    public static Optional<String> e164(String text, String country) {
        return parse(text, country)
                .filter(NUMBERS::isPossibleNumber)
                .map(number -> NUMBERS.format(number, PhoneNumberFormat.E164));
    }

    /** The ways to write a number by which it is looked for: with the country's code and without. */
    static List<String> writings(String e164) {
        return parse(e164, null)
                .map(number -> List.of(e164.substring(1), NUMBERS.getNationalSignificantNumber(number)))
                .orElse(List.of(e164.substring(1)));
    }

    private static Optional<Phonenumber.PhoneNumber> parse(String text, String country) {
        try {
            return Optional.of(NUMBERS.parse(text, country));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
