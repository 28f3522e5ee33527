package badhouse.twilio;

import com.twilio.sample.CarrierClient;

public record Adapter(CarrierClient client) {}
