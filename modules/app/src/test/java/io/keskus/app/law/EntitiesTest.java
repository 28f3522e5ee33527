package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every entity stands behind the tenant filter, and none has a table that the filter does not know. */
class EntitiesTest {
    private static final String ENTITY = "jakarta.persistence.Entity";

    private static final ArchRule ENTITIES_ARE_FILTERED = classes()
            .that()
            .areAnnotatedWith(ENTITY)
            .and(DescribedPredicate.<JavaClass>describe(
                    "are not listed", type -> !Exceptions.covers(Exceptions.TENANTLESS_ENTITIES, type)))
            .should()
            .beAnnotatedWith("org.eclipse.persistence.annotations.Multitenant")
            .allowEmptyShould(true);

    private static final ArchRule NO_TABLE_WITHOUT_A_TENANT = noFields()
            .should()
            .beAnnotatedWith("jakarta.persistence.ElementCollection")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.JoinTable")
            .orShould()
            .beAnnotatedWith("jakarta.persistence.CollectionTable");

    @Test
    void every_entity_is_filtered_by_tenant() {
        assertThat(House.keskus().faults(ENTITIES_ARE_FILTERED)).isEmpty();
    }

    @Test
    void no_entity_has_a_table_without_a_tenant() {
        assertThat(House.keskus().faults(NO_TABLE_WITHOUT_A_TENANT)).isEmpty();
    }

    @Test
    void an_open_entity_and_its_open_tables_are_reported() {
        assertThat(House.bad().faults(ENTITIES_ARE_FILTERED))
                .hasSize(1)
                .allMatch(fault -> fault.contains("badhouse.calls.OpenEntity"));
        assertThat(House.bad().faults(NO_TABLE_WITHOUT_A_TENANT))
                .anyMatch(fault -> fault.contains("OpenEntity.tags"))
                .anyMatch(fault -> fault.contains("OpenEntity.friends"));
    }

    @Test
    void every_entity_has_a_name_of_its_own_in_queries() {
        assertThat(names(House.keskus())).doesNotHaveDuplicates();
        assertThat(names(House.bad())).contains("OpenEntity");
    }

    private static List<String> names(House house) {
        return house.classes().stream()
                .filter(type -> type.isAnnotatedWith(ENTITY))
                .map(type -> type.getAnnotationOfType(ENTITY)
                        .tryGetExplicitlyDeclaredProperty("name")
                        .map(Object::toString)
                        .orElse(type.getSimpleName()))
                .toList();
    }

    @Test
    void every_listed_entity_exists() {
        assertThat(Exceptions.obsolete(Exceptions.TENANTLESS_ENTITIES)).isEmpty();
    }
}
