package io.keskus.simulator.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A committed table: a row a line, cells between bars, lines that begin with # are about the table. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String name, int cells) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
        try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(name, line, cells))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }

    private static List<String> row(String name, String line, int cells) {
        var row = Arrays.stream(line.split("\\|", -1)).map(String::trim).toList();
        if (row.size() != cells) {
            throw new IllegalArgumentException(name + " wants " + cells + " cells: " + line);
        }
        return row;
    }
}
