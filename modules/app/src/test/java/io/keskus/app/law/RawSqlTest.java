package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Raw SQL passes by the tenant filter: only listed classes may write it. */
class RawSqlTest {
    private static final Set<String> DOORS =
            Set.of("unwrap", "createNativeQuery", "createStoredProcedureQuery", "createNamedStoredProcedureQuery");

    private static final Pattern SQL_IN_JPQL = Pattern.compile("\\bSQL\\(\\s*['\\\\]");

    private static final ArchRule RAW_SQL_IS_LISTED = noClasses()
            .that(areNotListed())
            .should()
            .accessTargetWhere(openDoors())
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.sql\\.(Connection|DriverManager|\\w*Statement|ResultSet)")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.NamedNativeQuer(y|ies)");

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
                .allMatch(fault -> fault.contains("badhouse.calls.ReadsAroundTheWall"))
                .anyMatch(fault -> fault.contains("EntityManager.unwrap"))
                .anyMatch(fault -> fault.contains("EntityManager.createNativeQuery"))
                .anyMatch(fault -> fault.contains("java.sql.Connection"));
        var sample = new Source("modules/x/src/main/java/X.java", "em.createQuery(\"select SQL('1') from Call c\")");
        assertThat(sqlInJpql(List.of(sample))).containsExactly("modules/x/src/main/java/X.java:1");
    }

    @Test
    void every_listed_class_exists() {
        assertThat(Exceptions.RAW_SQL.keySet())
                .allMatch(name -> House.keskus().classes().contain(name));
    }

    private static List<String> sqlInJpql(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> SQL_IN_JPQL.matcher(source.text()).results().map(hit -> source.place(hit.start())))
                .toList();
    }

    private static DescribedPredicate<JavaClass> areNotListed() {
        return DescribedPredicate.describe("are not listed", type -> !Exceptions.covers(Exceptions.RAW_SQL, type));
    }

    private static DescribedPredicate<JavaAccess<?>> openDoors() {
        return DescribedPredicate.describe(
                "raw access",
                call -> DOORS.contains(call.getName())
                        && call.getTargetOwner().getPackageName().startsWith("jakarta.persistence"));
    }
}
