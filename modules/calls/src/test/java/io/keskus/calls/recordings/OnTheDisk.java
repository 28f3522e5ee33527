package io.keskus.calls.recordings;

import io.keskus.platform.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of recordings: a database for all of them, a bench and a disk for each. */
abstract class OnTheDisk {
    static TestDatabase database;

    @TempDir
    Path disk;

    RecordingBench bench;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void sit() {
        bench = new RecordingBench(database, disk);
    }

    @AfterEach
    void stand() {
        bench.close();
    }
}
