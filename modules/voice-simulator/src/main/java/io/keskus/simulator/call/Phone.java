package io.keskus.simulator.call;

/**
 * A phone that does what its user does, instead of following a script: a browser, a SIP phone. It answers, hangs up and
 * presses keys by {@link Call#answer}, {@link Call#hangUpByPhone} and {@link Call#key}, and speaks and hears by
 * {@link Call#attach}. All of it on the carrier's thread.
 */
public interface Phone {

    /** The leg rings here. */
    void rings(Call call);

    /** The leg is answered, whether it rang here or was placed from here. */
    default void answered(Call call) {}

    /** The leg has ended; its status says how. Its line is detached already. */
    void over(Call call);
}
