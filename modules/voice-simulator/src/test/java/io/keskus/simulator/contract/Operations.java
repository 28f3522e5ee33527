package io.keskus.simulator.contract;

import java.util.List;

/** The names of the operations, for tests in other rooms. */
public final class Operations {

    private Operations() {}

    /** Every operation of the contract. */
    public static List<String> names() {
        return Contract.standard().operations().stream().map(Operation::name).toList();
    }
}
