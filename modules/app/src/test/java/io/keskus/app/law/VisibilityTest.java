package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Package-private by default: what is public in a back room has a user in another room, or the container needs it. */
class VisibilityTest {
    private static final Set<String> CALLED_BY_THE_CONTAINER = Set.of(
            "jakarta.ws.rs.ext.Provider",
            "jakarta.servlet.annotation.WebServlet",
            "jakarta.servlet.annotation.WebFilter",
            "jakarta.servlet.annotation.WebListener",
            "jakarta.websocket.server.ServerEndpoint",
            "jakarta.persistence.Converter",
            "jakarta.ejb.Singleton");

    private static final ArchRule RESOURCES_ARE_PUBLIC_IN_API_ROOMS = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .bePublic()
            .andShould()
            .resideInAPackage("..api")
            .allowEmptyShould(true);

    @Test
    void resources_are_public_and_live_in_api_rooms() {
        assertThat(House.keskus().faults(RESOURCES_ARE_PUBLIC_IN_API_ROOMS)).isEmpty();
    }

    @Test
    void back_rooms_keep_to_themselves_what_nobody_else_uses() {
        assertThat(House.keskus().faults(nothingIsPublicForNobody(House.keskus())))
                .isEmpty();
    }

    @Test
    void a_resource_elsewhere_or_hidden_is_reported() {
        assertThat(House.bad().faults(RESOURCES_ARE_PUBLIC_IN_API_ROOMS))
                .anyMatch(fault -> fault.contains("badhouse.calls.live.MisplacedResource"))
                .anyMatch(fault -> fault.contains("badhouse.calls.api.HiddenResource"))
                .noneMatch(fault -> fault.contains("badhouse.calls.api.CallsResource"));
    }

    @Test
    void a_public_class_that_nobody_uses_is_reported() {
        assertThat(House.bad().faults(nothingIsPublicForNobody(House.bad())))
                .anyMatch(fault -> fault.contains("badhouse.calls.live.Loud"))
                .noneMatch(fault -> fault.contains("badhouse.routing.queues.Line"));
    }

    private static ArchRule nothingIsPublicForNobody(House house) {
        return noClasses()
                .that(DescribedPredicate.<JavaClass>describe(
                        "are in a back room and used in no other", type -> isHidden(house, type)))
                .should()
                .bePublic()
                .allowEmptyShould(true);
    }

    private static boolean isHidden(House house, JavaClass type) {
        return house.order().isBackRoom(type.getPackageName())
                && type.isTopLevelClass()
                && !type.getPackageName().endsWith(".api")
                && !PureRooms.hold(house.order().root(), type.getPackageName())
                && CALLED_BY_THE_CONTAINER.stream().noneMatch(type::isAnnotatedWith)
                && !isUsedElsewhere(type)
                && !isNamedElsewhere(type);
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(part -> (part.getName() + "$").startsWith(type.getName() + "$"))
                .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    /** In an XML descriptor, or in a test of another package. */
    private static boolean isNamedElsewhere(JavaClass type) {
        return Source.all().stream()
                .filter(source -> source.isTest() || source.name().endsWith(".xml"))
                .filter(source -> !source.path().contains("/app/law/"))
                .anyMatch(source -> source.text().contains(type.getName()));
    }
}
