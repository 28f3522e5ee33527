package io.keskus.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A tenant as its files under {@code tenant-config/tenants} describe it.
 *
 * @param slug the directory's name
 * @param name of the company
 * @param people who have accounts
 * @param numbers in E.164 form
 * @param files every file, by path inside the directory
 */
public record ExampleTenant(
        String slug, String name, List<Person> people, List<String> numbers, Map<String, String> files) {
    /**
     * @param email with which the person signs in
     * @param name of the person
     * @param roles in the tenant
     */
    public record Person(String email, String name, List<String> roles) {}

    /**
     * @param home the top of the checkout
     * @return all example tenants by slug
     */
    public static List<ExampleTenant> all(Path home) {
        try (var directories = Files.list(home.resolve("tenant-config/tenants"))) {
            return directories.sorted().map(ExampleTenant::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param home the top of the checkout
     * @param slug of a tenant
     * @return that tenant
     * @throws LaunchFailure when there are no files of that name
     */
    public static ExampleTenant of(Path home, String slug) {
        return all(home).stream()
                .filter(tenant -> tenant.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new LaunchFailure("There is no directory tenant-config/tenants/" + slug + "."));
    }

    private static ExampleTenant read(Path directory) {
        var files = filesIn(directory);
        return new ExampleTenant(
                directory.getFileName().toString(),
                (String) yaml(files, "tenant.yaml").get("name"),
                list(yaml(files, "people.yaml"), "people").stream()
                        .map(ExampleTenant::person)
                        .toList(),
                list(yaml(files, "numbers.yaml"), "numbers").stream()
                        .map(number -> (String) number.get("number"))
                        .toList(),
                files);
    }

    /**
     * @param directory of configuration files
     * @return their text by path inside it
     */
    public static Map<String, String> filesIn(Path directory) {
        try (var found = Files.walk(directory)) {
            var files = new TreeMap<String, String>();
            for (var file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                files.put(directory.relativize(file).toString(), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(Map<String, String> files, String name) {
        var loaded =
                new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(files.getOrDefault(name, "{}"));
        return loaded instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> yaml, String key) {
        return (List<Map<String, Object>>) yaml.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Person person(Map<String, Object> person) {
        return new Person(
                (String) person.get("email"), (String) person.get("name"), (List<String>) person.get("roles"));
    }
}
