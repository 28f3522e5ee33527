package io.keskus.simulator.call;

/** Why a document is no longer performed. */
enum Stop {
    /** The leg has ended. */
    HANGUP,
    /** The call was redirected over REST. */
    REDIRECTED,
    /** What it filled the time for is over: the wait, the prompt, the hold. */
    OVER
}
