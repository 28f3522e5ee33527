package io.keskus.platform.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blobs as files. */
class BlobFilesTest extends BlobStoreContract {
    private static final String NAME = "recordings/one";

    @TempDir
    Path disk;

    private final TenantId outdoor = new TenantId(Ids.next());

    @Override
    SealedBlobs sealed() {
        return new BlobFiles(disk);
    }

    @Override
    Path file(TenantId tenant, String name) {
        return disk.resolve(tenant.toString()).resolve(name);
    }

    @Test
    void a_disk_that_takes_nothing_is_an_error_and_later_none() throws IOException {
        var inTheWay = disk.resolve(outdoor.toString());
        Files.writeString(inTheWay, "not a directory");
        assertThatThrownBy(this::write).isInstanceOf(IOException.class);

        Files.delete(inTheWay);
        write();
        assertThat(file(outdoor, NAME)).hasContent("sealed");
    }

    @Test
    void what_a_killed_process_left_is_cleared_and_never_listed() throws IOException {
        write();
        Files.writeString(file(outdoor, NAME).resolveSibling(".unfinished-1"), "half");

        var files = new BlobFiles(disk);
        assertThat(files.list(outdoor, "recordings/")).containsExactly(NAME);
        assertThat(files.clearUnfinished()).isEqualTo(1);
        assertThat(files.open(outdoor, NAME)).isPresent();
    }

    private void write() throws IOException {
        new BlobFiles(disk)
                .write(outdoor, NAME, out -> out.write(ByteBuffer.wrap("sealed".getBytes(StandardCharsets.UTF_8))));
    }
}
