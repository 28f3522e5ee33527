package badhouse.calls;

import badhouse.twilio.Adapter;

record PassesThePort(Adapter adapter) {}
