package io.keskus.simulator.account;

import java.util.List;

/** Everything in the register, as it is written to disk. */
public record Contents(List<Account> accounts, List<ApiKey> keys, List<Holding> numbers, List<Holding> applications) {

    /** A register in which nobody is. */
    public static Contents empty() {
        return new Contents(List.of(), List.of(), List.of(), List.of());
    }

    static Contents of(Register register) {
        return new Contents(
                List.copyOf(register.accounts()),
                List.copyOf(register.keys()),
                List.copyOf(register.numbers()),
                List.copyOf(register.applications()));
    }
}
