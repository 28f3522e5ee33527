package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.base.ResourceSet;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.AvailablePhoneNumberCountry;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Local;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Mobile;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.TollFree;
import com.twilio.rest.api.v2010.account.usage.Record;
import com.twilio.rest.api.v2010.account.usage.record.AllTime;
import com.twilio.rest.api.v2010.account.usage.record.Daily;
import com.twilio.rest.api.v2010.account.usage.record.LastMonth;
import com.twilio.rest.api.v2010.account.usage.record.Monthly;
import com.twilio.rest.api.v2010.account.usage.record.ThisMonth;
import com.twilio.rest.api.v2010.account.usage.record.Today;
import com.twilio.rest.api.v2010.account.usage.record.Yearly;
import com.twilio.rest.api.v2010.account.usage.record.Yesterday;
import com.twilio.type.PhoneNumber;
import java.util.List;

/** The builders of numbers and usage, one for each kind of each. */
final class EveryNumber {

    private EveryNumber() {}

    static void isListedBoughtAndGivenBack(TwilioRestClient twilio) {
        assertThat(AvailablePhoneNumberCountry.reader().read(twilio)).hasSizeGreaterThan(3);
        AvailablePhoneNumberCountry.fetcher("FI").fetch(twilio);
        var local = first(Local.reader("FI").setContains("9420").read(twilio)).getPhoneNumber();
        var mobile = first(Mobile.reader("FI").read(twilio)).getPhoneNumber();
        var free = first(TollFree.reader("FI").read(twilio)).getPhoneNumber();
        com.twilio.rest.api.v2010.account.incomingphonenumber.Local.creator(local)
                .create(twilio);
        com.twilio.rest.api.v2010.account.incomingphonenumber.Mobile.creator(mobile)
                .create(twilio);
        com.twilio.rest.api.v2010.account.incomingphonenumber.TollFree.creator(free)
                .create(twilio);
        assertThat(com.twilio.rest.api.v2010.account.incomingphonenumber.Mobile.reader()
                        .read(twilio))
                .hasSize(1);
        assertThat(com.twilio.rest.api.v2010.account.incomingphonenumber.TollFree.reader()
                        .read(twilio))
                .hasSize(1);
        assertThat(first(Local.reader("FI").setContains("9420").read(twilio)).getPhoneNumber())
                .isNotEqualTo(local);
        giveBack(local, twilio);
    }

    private static void giveBack(PhoneNumber number, TwilioRestClient twilio) {
        var held = first(com.twilio.rest.api.v2010.account.incomingphonenumber.Local.reader()
                .setPhoneNumber(number)
                .read(twilio));
        IncomingPhoneNumber.fetcher(held.getSid()).fetch(twilio);
        IncomingPhoneNumber.updater(held.getSid()).setFriendlyName("old").update(twilio);
        IncomingPhoneNumber.deleter(held.getSid()).delete(twilio);
    }

    static void usageIsListed(TwilioRestClient twilio) {
        var all = List.<ResourceSet<?>>of(
                Record.reader().setCategory("calls").read(twilio),
                AllTime.reader().read(twilio),
                Daily.reader().read(twilio),
                LastMonth.reader().read(twilio),
                Monthly.reader().read(twilio),
                ThisMonth.reader().read(twilio),
                Today.reader().read(twilio),
                Yearly.reader().read(twilio),
                Yesterday.reader().read(twilio));
        assertThat(all)
                .allSatisfy(records -> assertThat(records.iterator().hasNext()).isTrue());
    }

    private static <T extends com.twilio.base.Resource> T first(ResourceSet<T> set) {
        return set.iterator().next();
    }
}
