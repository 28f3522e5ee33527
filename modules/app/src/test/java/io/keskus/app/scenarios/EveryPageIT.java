package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.keskus.launcher.Stack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is in the way on any page, whoever looks at it: light and dark, on a desk's screen and on a phone's. */
@Tag("integration")
class EveryPageIT {
    private static final String TENANT = "webshop";
    private static final String MEMBER_OF_TWO = "both@freelance.example";
    private static Chromium chromium;

    private final World world = World.running();

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"agent, DARK, 390", "supervisor, LIGHT, 390", "tenant-admin, DARK, 1280"})
    void each_role_finds_nothing_in_the_way_on_any_page_it_sees(String role, ColorScheme scheme, int width) {
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var visitor = new Visitor(context.newPage(), world.stack());
            visitor.signInAt("/t/" + TENANT, world.emailOf(TENANT, role, 0));
            var areas = visitor.areas("/t/" + TENANT + "/");
            assertThat(areas).isNotEmpty();
            for (var page : Pages.of(world, TENANT)) {
                if (areas.contains(page.split("/")[0])) {
                    visitor.open(TENANT, page);
                    look(visitor, page + " as " + role, Looks.orAll(scheme, width));
                }
            }
        }
    }

    @Test
    void somebody_with_every_role_finds_nothing_in_the_way_on_any_page_there_is() {
        try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
            var all = new Visitor(context.newPage(), world.stack());
            all.signIn(TENANT, "floor", Pages.everything(world, TENANT));
            for (var page : Pages.of(world, TENANT)) {
                all.open(TENANT, page);
                all.seesAHeading();
                all.findsNothingInTheWay(page);
            }
        }
    }

    @Test
    void nothing_is_in_the_way_on_the_pages_outside_a_tenant() {
        for (var tenant : List.of("outdoor", "credit")) {
            Pages.join(world, tenant, MEMBER_OF_TWO, List.of("agent", "tenant-admin"));
        }
        for (var address : OutsidePages.of(world, TENANT)) {
            try (var context = chromium.person(ColorScheme.LIGHT, 1280)) {
                var visitor = new Visitor(context.newPage(), world.stack());
                whose(address).ifPresentOrElse(email -> visitor.signInAt(address, email), () -> visitor.page()
                        .navigate(world.stack().app().address() + address));
                look(visitor, address, Looks.all());
            }
        }
    }

    /** Who has something to see there; nobody where no sign-in is asked for. */
    private Optional<String> whose(String address) {
        if (address.endsWith("/signed-in") || address.startsWith("/no/")) {
            return Optional.empty();
        }
        if (address.startsWith("/ops")) {
            return Optional.of(Stack.OPERATOR);
        }
        if (address.startsWith("/r/")) {
            return Optional.of("helmi@nordic.example");
        }
        return Optional.of(address.startsWith("/t/") ? world.emailOf(TENANT, "supervisor", 0) : MEMBER_OF_TWO);
    }

    private static void look(Visitor visitor, String where, Stream<Arguments> looks) {
        looks.map(Arguments::get).forEach(look -> {
            visitor.looks((ColorScheme) look[0], (int) look[1]);
            visitor.seesAHeading();
            visitor.findsNothingInTheWay(where + " " + List.of(look));
        });
    }
}
