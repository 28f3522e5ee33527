package io.keskus.platform.testing;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The entities and converters of every module that is on the class path of a test. */
final class Entities {
    private Entities() {}

    static List<String> names() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(Entities::classesIn)
                .filter(Entities::managed)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> classesIn(Path entry) {
        try {
            if (Files.isDirectory(entry)) {
                return classesUnder(entry).stream();
            }
            if (!entry.getParent().endsWith("target")) {
                return Stream.of();
            }
            try (var jar = FileSystems.newFileSystem(URI.create("jar:" + entry.toUri()), Map.of())) {
                return classesUnder(jar.getPath("/")).stream();
            }
        } catch (IOException failure) {
            throw new IllegalStateException("cannot read " + entry, failure);
        }
    }

    private static List<String> classesUnder(Path root) throws IOException {
        if (!Files.isDirectory(root.resolve("io").resolve("keskus"))) {
            return List.of();
        }
        try (var files = Files.walk(root.resolve("io").resolve("keskus"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .toList();
        }
    }

    private static boolean managed(String name) {
        try {
            var type = Class.forName(name, false, Entities.class.getClassLoader());
            return type.isAnnotationPresent(Entity.class) || type.isAnnotationPresent(Converter.class);
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
