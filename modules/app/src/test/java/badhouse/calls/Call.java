package badhouse.calls;

import badhouse.kernel.Noun;

public record Call(Noun noun) {}
