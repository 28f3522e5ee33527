package io.keskus.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.TenantId;
import io.keskus.platform.BlobStore;
import io.keskus.platform.Ids;
import io.keskus.platform.Secrets;
import io.keskus.platform.secrets.Keyset;
import io.keskus.platform.testing.TestDatabase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every kind of store keeps to, whatever it stores sealed bytes in. */
abstract class BlobStoreContract {
    private static final String NAME = "recordings/one";

    /** The store that is tried. */
    abstract SealedBlobs sealed();

    /** Where it keeps the bytes of a blob. */
    abstract Path file(TenantId tenant, String name);

    private static TestDatabase database;

    private final TenantId outdoor = new TenantId(Ids.next());
    private final TenantId credit = new TenantId(Ids.next());
    private final BlobKeys keys = new BlobKeys(
            database.entityManager(), database.unitOfWork(), new Secrets(Keyset.ephemeral()), Clock.systemUTC());
    private BlobStore blobs;

    /** One for each kind of store, since this class is read once for all of them. */
    @BeforeAll
    static void begin() {
        database = TestDatabase.create();
    }

    @BeforeEach
    void open() {
        blobs = new BlobStore(sealed(), keys);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void any_part_of_a_blob_can_be_read() throws IOException {
        var sound = bytes(100_000);
        put(outdoor, NAME, sound);

        try (var channel = blobs.open(outdoor, NAME).orElseThrow()) {
            assertThat(channel.size()).isEqualTo(sound.length);
            for (int from : new int[] {0, 1, 4095, 4096, 50_000, 99_990}) {
                var part = ByteBuffer.allocate(10);
                channel.position(from);
                while (part.hasRemaining() && channel.read(part) >= 0) {
                    assertThat(part.position()).isPositive();
                }
                assertThat(part.array()).isEqualTo(Arrays.copyOfRange(sound, from, from + 10));
            }
        }
    }

    @Test
    void nothing_of_a_blob_lies_on_the_disk_in_clear() throws IOException {
        put(outdoor, NAME, "four thousand euros".repeat(500).getBytes(StandardCharsets.UTF_8));

        var onDisk = new String(Files.readAllBytes(file(outdoor)), StandardCharsets.ISO_8859_1);
        assertThat(onDisk).doesNotContain("thousand");
    }

    @Test
    void one_tenants_blob_is_not_there_for_another() throws IOException {
        put(outdoor, NAME, bytes(1000));

        assertThat(blobs.open(credit, NAME)).isEmpty();
        assertThat(blobs.list(credit, "")).isEmpty();
        assertThat(blobs.delete(credit, NAME)).isFalse();
        assertThat(blobs.open(outdoor, NAME)).isPresent();
    }

    @Test
    void one_tenants_bytes_cannot_be_opened_with_another_tenants_key() throws IOException {
        put(outdoor, NAME, bytes(1000));
        put(credit, NAME, bytes(10));
        Files.copy(file(outdoor), file(credit), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> blobs.open(credit, NAME)).isInstanceOf(IOException.class);
    }

    @Test
    void bytes_that_were_moved_to_another_name_cannot_be_opened() throws IOException {
        put(outdoor, NAME, bytes(1000));
        Files.move(file(outdoor), file(outdoor).resolveSibling("two"));

        assertThatThrownBy(() -> blobs.open(outdoor, "recordings/two")).isInstanceOf(IOException.class);
    }

    @Test
    void no_name_leads_out_of_the_tenants_directory() {
        var credits = "../" + credit + "/" + NAME;
        Stream.of(credits, "recordings/../../x", "/etc/passwd", "recordings/", ".hidden", "a//b", "", "Recordings/x")
                .forEach(name -> assertThatThrownBy(() -> blobs.open(outdoor, name))
                        .as(name)
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void a_changed_byte_is_found_when_it_is_read() throws IOException {
        put(outdoor, NAME, bytes(20_000));
        var sealed = Files.readAllBytes(file(outdoor));
        sealed[15_000] ^= 1;
        Files.write(file(outdoor), sealed);

        try (var channel = blobs.open(outdoor, NAME).orElseThrow()) {
            channel.position(14_000);
            assertThatThrownBy(() -> {
                        while (channel.read(ByteBuffer.allocate(4096)) >= 0) {
                            assertThat(channel.isOpen()).isTrue();
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void what_breaks_off_leaves_the_old_blob_and_nothing_of_the_new_one() throws IOException {
        put(outdoor, NAME, bytes(10));

        assertThatThrownBy(() -> blobs.put(outdoor, NAME, out -> {
                    out.write(bytes(50_000));
                    throw new IOException("the carrier hung up");
                }))
                .hasMessage("the carrier hung up");

        assertThat(read(outdoor)).isEqualTo(bytes(10));
        assertThat(blobs.list(outdoor, "")).containsExactly(NAME);
    }

    @Test
    void without_its_key_a_tenants_blobs_are_gone_wherever_they_lie() throws IOException {
        put(outdoor, NAME, bytes(10));
        keys.destroy(outdoor);

        assertThatThrownBy(() -> blobs.open(outdoor, NAME)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void names_are_listed_by_their_beginning_in_order() throws IOException {
        for (var name : new String[] {"exports/b", "recordings/two", "recordings/one", "exports/a"}) {
            put(outdoor, name, bytes(3));
        }
        assertThat(blobs.list(outdoor, "recordings/")).containsExactly("recordings/one", "recordings/two");
        assertThat(blobs.list(outdoor, "")).hasSize(4);
        assertThat(blobs.delete(outdoor, "exports/a")).isTrue();
        assertThat(blobs.delete(outdoor, "exports/a")).isFalse();
        assertThat(blobs.open(outdoor, "exports/a")).isEmpty();
        assertThat(blobs.list(outdoor, "exports/")).containsExactly("exports/b");
    }

    @Test
    void a_large_one_is_whole_and_read_from_any_place() throws IOException {
        var sound = bytes(20 * 1024 * 1024 + 17);
        put(outdoor, NAME, sound);
        try (var channel = blobs.open(outdoor, NAME).orElseThrow()) {
            assertThat(channel.size()).isEqualTo(sound.length);
            var part = ByteBuffer.allocate(100_000);
            channel.position(17_000_000);
            while (part.hasRemaining() && channel.read(part) >= 0) {
                assertThat(part.position()).isPositive();
            }
            assertThat(part.array()).isEqualTo(Arrays.copyOfRange(sound, 17_000_000, 17_100_000));
        }
        assertThat(read(outdoor)).isEqualTo(sound);
        assertThatThrownBy(() -> blobs.put(outdoor, NAME, out -> {
                    out.write(bytes(9 * 1024 * 1024));
                    throw new IOException("the carrier hung up");
                }))
                .hasMessage("the carrier hung up");
        assertThat(read(outdoor)).isEqualTo(sound);
        put(outdoor, NAME, bytes(5));
        assertThat(read(outdoor)).isEqualTo(bytes(5));
    }

    private void put(TenantId tenant, String name, byte[] content) throws IOException {
        blobs.put(tenant, name, out -> out.write(content));
    }

    private byte[] read(TenantId tenant) throws IOException {
        try (var channel = blobs.open(tenant, NAME).orElseThrow()) {
            return Channels.newInputStream(channel).readAllBytes();
        }
    }

    private Path file(TenantId tenant) {
        return file(tenant, NAME);
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}
