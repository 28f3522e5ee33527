package badhouse.calls.lounge;

import badhouse.calls.talk.Leaves;

public record Returns(Leaves again) {}
