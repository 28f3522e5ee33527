package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Raw SQL passes by the tenant filter: only listed classes may write it. */
class RawSqlTest {
    private static final Set<String> DOORS =
            Set.of("unwrap", "createNativeQuery", "createStoredProcedureQuery", "createNamedStoredProcedureQuery");

    private static final Pattern SQL_IN_JPQL = Pattern.compile("\\bSQL\\(\\s*['\\\\]");

    private static final Pattern JDBC =
            Pattern.compile("java\\.sql\\.(Connection|DriverManager|\\w*Statement|ResultSet)");

    private static final ArchRule RAW_SQL_IS_LISTED = classes().should(new ArchCondition<>("write no raw SQL") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!Exceptions.covers(Exceptions.RAW_SQL, type)) {
                rawSql(type)
                        .findFirst()
                        .ifPresent(use -> events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + use)));
            }
        }
    });

    @Test
    void only_listed_classes_write_raw_sql() {
        assertThat(House.keskus().faults(RAW_SQL_IS_LISTED)).isEmpty();
    }

    @Test
    void no_query_hides_sql_inside_jpql() {
        assertThat(sqlInJpql(Source.ending(".java").stream()
                        .filter(source -> !source.isTest())
                        .toList()))
                .isEmpty();
    }

    @Test
    void each_way_around_the_filter_is_reported() {
        assertThat(House.bad().faults(RAW_SQL_IS_LISTED))
                .anyMatch(fault -> fault.startsWith("badhouse.calls.ReadsAroundTheWall: ")
                        && fault.contains("EntityManager.createNativeQuery"))
                .anyMatch(
                        fault -> fault.startsWith("badhouse.calls.Unwraps: ") && fault.contains("EntityManager.unwrap"))
                .anyMatch(fault ->
                        fault.startsWith("badhouse.calls.PlainJdbc: ") && fault.contains("java.sql.Connection"))
                .hasSize(3);
        var sample = new Source("modules/x/src/main/java/X.java", "em.createQuery(\"select SQL('1') from Call c\")");
        assertThat(sqlInJpql(List.of(sample))).containsExactly("modules/x/src/main/java/X.java:1");
    }

    @Test
    void every_listed_class_exists() {
        assertThat(Exceptions.obsolete(Exceptions.RAW_SQL)).isEmpty();
    }

    private static List<String> sqlInJpql(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> SQL_IN_JPQL.matcher(source.text()).results().map(hit -> source.place(hit.start())))
                .toList();
    }

    private static Stream<String> rawSql(JavaClass type) {
        return Stream.concat(
                type.getAccessesFromSelf().stream()
                        .filter(access -> DOORS.contains(access.getName())
                                && access.getTargetOwner().getPackageName().startsWith("jakarta.persistence"))
                        .map(HasDescription::getDescription),
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> JDBC.matcher(use.getTargetClass().getName())
                                        .matches()
                                || use.getTargetClass().getName().startsWith("jakarta.persistence.NamedNativeQuer"))
                        .map(HasDescription::getDescription));
    }
}
