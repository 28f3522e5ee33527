package io.keskus.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What modules bring along is connected: a resource that is not listed answers 404, an entity breaks the start. */
class WiringTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.keskus");

    @Test
    void every_resource_is_listed() {
        var listed = new KeskusApi().getClasses().stream().map(Class::getName).toList();
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
                        .map(JavaClass::getName))
                .isNotEmpty()
                .allMatch(listed::contains);
    }

    @Test
    void the_jar_of_every_entity_belongs_to_the_persistence_unit() throws IOException {
        var descriptor = descriptor();
        assertThat(HOUSE.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .isNotEmpty()
                .allMatch(type -> descriptor.contains("<jar-file>lib/" + module(type) + "-"));
    }

    @Test
    void every_entity_has_a_name_of_its_own() {
        assertThat(HOUSE.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(WiringTest::entityName))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static String entityName(JavaClass type) {
        var told = type.getAnnotationOfType(Entity.class).name();
        return told.isEmpty() ? type.getSimpleName() : told;
    }

    private static String module(JavaClass type) {
        var name = type.getPackageName().split("\\.")[2];
        return name.equals("twilio") ? "telephony-twilio" : name;
    }

    private static String descriptor() throws IOException {
        try (var file = WiringTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
