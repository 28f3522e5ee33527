package io.keskus.platform.blobs;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sealed bytes as files, a directory for each tenant. A file is there as a whole or not at all. */
public final class BlobFiles implements SealedBlobs {
    /** No name has it: a part of one never begins with a dot. */
    private static final String UNFINISHED = ".unfinished-";

    private final Path root;

    /** @param root made when it is not there */
    public BlobFiles(Path root) {
        this.root = root;
    }

    /** @throws IOException when it cannot be written; then nothing is left of it */
    @Override
    public void write(TenantId tenant, String name, Writing writing) throws IOException {
        var file = path(tenant, name);
        Files.createDirectories(file.getParent());
        var unfinished = file.resolveSibling(UNFINISHED + Ids.next());
        try {
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writing.to(new Unclosed(channel));
                channel.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        settle(file.getParent());
    }

    @Override
    public Optional<SeekableByteChannel> open(TenantId tenant, String name) throws IOException {
        try {
            return Optional.of(Files.newByteChannel(path(tenant, name)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /** @return false when there was none */
    @Override
    public boolean delete(TenantId tenant, String name) throws IOException {
        var file = path(tenant, name);
        boolean was = Files.deleteIfExists(file);
        if (was) {
            settle(file.getParent());
        }
        return was;
    }

    /** What is there by names that begin so, in order. */
    @Override
    public List<String> list(TenantId tenant, String prefix) throws IOException {
        var own = root.resolve(tenant.toString());
        try (var all = Files.walk(own)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(UNFINISHED))
                    .map(file -> own.relativize(file).toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException nothingYet) {
            return List.of();
        }
    }

    /** What a process left behind that was ended while it wrote. @return how many files */
    public int clearUnfinished() {
        try (var all = Files.exists(root) ? Files.walk(root) : Stream.<Path>empty()) {
            int cleared = 0;
            for (var file : all.filter(each -> each.getFileName().toString().startsWith(UNFINISHED))
                    .toList()) {
                cleared += Files.deleteIfExists(file) ? 1 : 0;
            }
            return cleared;
        } catch (IOException failure) {
            throw new UncheckedIOException("the directory of blobs cannot be read: " + root, failure);
        }
    }

    private Path path(TenantId tenant, String name) {
        return root.resolve(tenant.toString()).resolve(BlobName.checked(name));
    }

    /** A directory remembers its entries only once it is on disk itself. */
    private static void settle(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
