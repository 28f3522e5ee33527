package io.keskus.telephony;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.util.Locale;

/**
 * A number that may be dialled, as somebody typed it.
 *
 * @param destinationClass country and kind, on which a price depends, as {@code fi-mobile}
 */
public record Destination(PhoneNumber number, String destinationClass) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    /**
     * @param typed in E.164 form, or as it is dialled in the country of {@code callerNumber}
     * @throws ProblemException 422 {@code emergency-number}, {@code number-unusable}, {@code destination-refused}
     */
    public static Destination of(String typed, PhoneNumber callerNumber) {
        var region = region(callerNumber);
        if (SHORT_NUMBERS.connectsToEmergencyNumber(typed == null ? "" : typed, region)) {
            throw new ProblemException(
                    Problem.of(
                            "emergency-number",
                            "Emergency numbers are not dialled here",
                            422,
                            "call emergency services from a phone: they see from where a phone calls, and not from where you do"));
        }
        var number = parsed(typed, region);
        return new Destination(
                new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)),
                NUMBERS.getRegionCodeForNumber(number).toLowerCase(Locale.ROOT) + "-" + kind(number));
    }

    private static Phonenumber.PhoneNumber parsed(String typed, String region) {
        try {
            var number = NUMBERS.parse(typed, region);
            if (NUMBERS.isValidNumber(number)) {
                return number;
            }
        } catch (NumberParseException unreadable) {
            throw unusable(
                    unreadable.getErrorType().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        throw unusable("nobody can have it");
    }

    private static String kind(Phonenumber.PhoneNumber number) {
        return switch (NUMBERS.getNumberType(number)) {
            case MOBILE -> "mobile";
            case FIXED_LINE, FIXED_LINE_OR_MOBILE -> "fixed";
            case TOLL_FREE -> "free";
            case PREMIUM_RATE, SHARED_COST ->
                throw new ProblemException(Problem.of(
                        "destination-refused",
                        "Destination refused",
                        422,
                        "numbers that charge extra are not dialled: use an ordinary number"));
            default -> "other";
        };
    }

    private static String region(PhoneNumber callerNumber) {
        try {
            return NUMBERS.getRegionCodeForNumber(NUMBERS.parse(callerNumber.e164(), null));
        } catch (NumberParseException unreadable) {
            throw new IllegalArgumentException("no number of ours: " + callerNumber, unreadable);
        }
    }

    private static ProblemException unusable(String why) {
        return new ProblemException(Problem.of(
                "number-unusable", "The number cannot be dialled", 422, why + ": write it as +358401234567"));
    }
}
