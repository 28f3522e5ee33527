package badhouse.calls.talk;

import badhouse.calls.lounge.Returns;

public record Leaves(Returns back) {}
