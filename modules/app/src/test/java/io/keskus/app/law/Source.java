package io.keskus.app.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A file of the checkout as text.
 *
 * @param path from the top of the checkout, with slashes
 * @param text all of it
 */
record Source(String path, String text) {
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules", "dist", ".keskus", "badhouse");

    private static final Set<String> ENDINGS = Set.of("java", "ts", "tsx", "sh", "sql", "md", "xml", "yaml");

    private static final List<Source> CHECKOUT = read(House.CHECKOUT);

    /** Every text file of the checkout that people wrote; the samples of the bad house are left out. */
    static List<Source> all() {
        return CHECKOUT;
    }

    static List<Source> ending(String ending) {
        return CHECKOUT.stream().filter(source -> source.path.endsWith(ending)).toList();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The module in whose folder the file lies, or empty for the top level. */
    String module() {
        return path.startsWith("modules/") ? path.split("/")[1] : "";
    }

    boolean isTest() {
        return path.contains("/src/test/");
    }

    /** The path and the number of the line at an offset into the text, as {@code a/B.java:12}. */
    String place(int offset) {
        return path + ":" + (text.substring(0, offset).lines().count() + (atLineStart(offset) ? 1 : 0));
    }

    private boolean atLineStart(int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    private static List<Source> read(Path top) {
        var found = new ArrayList<Source>();
        try {
            Files.walkFileTree(top, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && isText(file)) {
                        found.add(new Source(top.relativize(file).toString(), Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }

    private static boolean isText(Path file) throws IOException {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        if (dot > 0) {
            return ENDINGS.contains(name.substring(dot + 1));
        }
        return dot < 0 && Files.isExecutable(file);
    }
}
