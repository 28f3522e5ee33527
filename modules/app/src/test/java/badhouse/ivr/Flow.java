package badhouse.ivr;

import badhouse.kernel.Noun;

public record Flow(Noun noun) {}
