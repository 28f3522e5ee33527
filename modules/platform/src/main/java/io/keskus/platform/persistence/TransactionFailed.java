package io.keskus.platform.persistence;

/** The transaction could not begin or commit; nothing of it is durable. */
final class TransactionFailed extends RuntimeException {
    TransactionFailed(Exception cause) {
        super("the transaction did not commit: " + cause.getMessage(), cause);
    }
}
