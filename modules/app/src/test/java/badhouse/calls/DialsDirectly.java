package badhouse.calls;

import com.twilio.sample.CarrierClient;

record DialsDirectly(CarrierClient client) {}
