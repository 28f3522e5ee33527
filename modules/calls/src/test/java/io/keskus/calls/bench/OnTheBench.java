package io.keskus.calls.bench;

import io.keskus.platform.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of a live call: a database for all of them, a bench for each. */
public abstract class OnTheBench {
    protected static TestDatabase database;

    protected CallBench bench;

    @BeforeAll
    protected static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    protected static void close() {
        database.close();
    }

    @BeforeEach
    protected void sit() {
        bench = new CallBench(database);
    }

    @AfterEach
    protected void stand() {
        bench.close();
    }
}
