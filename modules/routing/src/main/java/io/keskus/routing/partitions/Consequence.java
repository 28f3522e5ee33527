package io.keskus.routing.partitions;

/** Writes down what follows from a command, in the unit of work that makes the command durable. */
public interface Consequence {
    void follow(Applied applied);
}
