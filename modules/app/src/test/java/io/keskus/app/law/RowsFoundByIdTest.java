package io.keskus.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * EclipseLink changes and deletes an entity's row by its id alone. Without a unique key that begins with the id such a
 * statement reads and locks every row of every tenant.
 */
class RowsFoundByIdTest {
    @Test
    void every_entity_is_found_by_its_id() {
        assertThat(faults(House.keskus(), MigrationsTest.migrations().toList())).isEmpty();
    }

    @Test
    void an_entity_without_a_key_of_its_id_is_reported() {
        var made = new Source(
                "modules/calls/V1.sql",
                "create table openentity (tenant_id binary(16) not null, id binary(16), primary key (tenant_id, id));");
        assertThat(faults(House.bad(), List.of(made)))
                .containsExactly("badhouse.calls.OpenEntity: openentity(id) is no unique key");
        var keyed = new Source("modules/calls/V2.sql", "alter table openentity add unique key by_id (id);");
        assertThat(faults(House.bad(), List.of(made, keyed))).isEmpty();
        var madeKeyed = new Source("modules/calls/V3.sql", "create table openentity (id int, unique key by_id (id));");
        assertThat(faults(House.bad(), List.of(madeKeyed))).isEmpty();
    }

    private static List<String> faults(House house, List<Source> migrations) {
        var keys = Set.copyOf(Stream.concat(
                        migrations.stream().flatMap(Table::in).flatMap(Table::uniqueKeys),
                        migrations.stream().flatMap(Table::uniqueKeysAdded))
                .distinct()
                .toList());
        return house.classes().stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith("jakarta.persistence.Id"))
                        .map(field -> table(type) + "(" + column(field) + ")")
                        .filter(key -> !keys.contains(key))
                        .map(key -> type.getName() + ": " + key + " is no unique key"))
                .toList();
    }

    private static String table(JavaClass type) {
        return named(type, "jakarta.persistence.Table", type.getSimpleName());
    }

    private static String column(JavaField field) {
        return named(field, "jakarta.persistence.Column", field.getName());
    }

    private static String named(CanBeAnnotated element, String annotation, String otherwise) {
        var annotations = element instanceof JavaClass type
                ? type.tryGetAnnotationOfType(annotation)
                : ((JavaField) element).tryGetAnnotationOfType(annotation);
        return annotations
                .flatMap(found -> found.tryGetExplicitlyDeclaredProperty("name"))
                .map(Object::toString)
                .orElse(otherwise)
                .toLowerCase(Locale.ROOT);
    }
}
