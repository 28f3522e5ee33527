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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobStoreTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String NAME = "recordings/one";

    @TempDir
    Path disk;

    private final TenantId outdoor = new TenantId(Ids.next());
    private final TenantId credit = new TenantId(Ids.next());
    private final BlobKeys keys = new BlobKeys(
            DATABASE.entityManager(), DATABASE.unitOfWork(), new Secrets(Keyset.ephemeral()), Clock.systemUTC());
    private BlobStore blobs;

    @BeforeEach
    void open() {
        blobs = new BlobStore(new BlobFiles(disk), keys);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
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
        try (var left = Files.list(file(outdoor).getParent())) {
            assertThat(left).containsExactly(file(outdoor));
        }
    }

    @Test
    void a_disk_that_takes_nothing_is_an_error_and_later_none() throws IOException {
        var inTheWay = disk.resolve(outdoor.toString());
        Files.writeString(inTheWay, "not a directory");
        assertThatThrownBy(() -> put(outdoor, NAME, bytes(10))).isInstanceOf(IOException.class);

        Files.delete(inTheWay);
        put(outdoor, NAME, bytes(10));
        assertThat(read(outdoor)).isEqualTo(bytes(10));
    }

    @Test
    void what_a_killed_process_left_is_cleared_and_never_listed() throws IOException {
        put(outdoor, NAME, bytes(10));
        Files.writeString(file(outdoor).resolveSibling(".unfinished-1"), "half");

        assertThat(blobs.list(outdoor, "recordings/")).containsExactly(NAME);
        assertThat(new BlobFiles(disk).clearUnfinished()).isEqualTo(1);
        assertThat(blobs.open(outdoor, NAME)).isPresent();
    }

    @Test
    void without_its_key_a_tenants_blobs_are_gone_wherever_they_lie() throws IOException {
        put(outdoor, NAME, bytes(10));
        keys.destroy(outdoor);

        assertThatThrownBy(() -> blobs.open(outdoor, NAME)).isInstanceOf(IllegalStateException.class);
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
        return disk.resolve(tenant.toString()).resolve(NAME);
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}
