package io.keskus.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The server chooses a class by its path alone, the most literal one that fits, and looks for methods in no other (JAX-RS
 * 3.1, 3.7.2): a class at {@code contacts/{contact}} hides the methods of one at {@code contacts}.
 */
class HiddenPathsTest {
    @Path("contacts")
    static class Contacts {
        @GET
        @Path("{contact}")
        public String get() {
            return "";
        }
    }

    @Path("contacts/{contact}")
    static class Merges {
        @GET
        @Path("merges")
        public String list() {
            return "";
        }
    }

    @Test
    void no_resource_hides_a_method_of_another() {
        assertThat(new KeskusApi().getClasses().stream().flatMap(HiddenPathsTest::addresses))
                .hasSizeGreaterThan(50);
        assertThat(hidden(new KeskusApi().getClasses())).isEmpty();
    }

    @Test
    void one_that_is_hidden_is_found() {
        assertThat(hidden(List.of(Contacts.class, Merges.class))).containsExactly("contacts/x of Contacts by Merges");
    }

    private static List<String> hidden(Collection<Class<?>> classes) {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> addresses(type)
                        .filter(address -> !chosen(classes, address).equals(path(type)))
                        .map(address -> address + " of " + type.getSimpleName() + " by "
                                + owner(classes, chosen(classes, address))))
                .distinct()
                .sorted()
                .toList();
    }

    /** The path of the class that the server chooses for an address. */
    private static String chosen(Collection<Class<?>> classes, String address) {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .map(HiddenPathsTest::path)
                .filter(path -> Pattern.matches(path.replaceAll("\\{[^}]*}", "[^/]+") + "(/.*)?", address))
                .max(Comparator.comparingInt(
                        path -> path.replaceAll("\\{[^}]*}", "").length()))
                .orElseThrow();
    }

    private static String owner(Collection<Class<?>> classes, String path) {
        return classes.stream()
                .filter(type ->
                        type.isAnnotationPresent(Path.class) && path(type).equals(path))
                .map(Class::getSimpleName)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> addresses(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(HiddenPathsTest::isOperation)
                .map(method -> (path(type) + below(method)).replaceAll("\\{[^}]*}", "x"));
    }

    private static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static String below(Method method) {
        return method.isAnnotationPresent(Path.class)
                ? "/" + method.getAnnotation(Path.class).value()
                : "";
    }

    private static String path(Class<?> type) {
        return type.getAnnotation(Path.class).value();
    }
}
