package io.keskus.simulator.call;

/** Whoever placed a leg and waits for what becomes of it. */
interface Watcher {

    /** The leg was answered; the watcher decides what it does next. */
    void answered(Call leg);

    /** The leg ended, or went its own way by a redirect. */
    void gone(Call leg);
}
