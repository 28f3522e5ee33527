package badhouse.simulator;

import badhouse.kernel.Noun;

record BorrowsANoun(Noun noun) {}
