package io.keskus.app.scenarios;

import io.keskus.launcher.ScriptedAgent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Executors;

/** Contacts, promises and words of the owner of the property. */
final class Promised {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private Promised() {}

    /** On the tenant's clock. */
    static String inAMonth() {
        return LocalDate.now(HELSINKI).plusDays(30) + "T14:00";
    }

    static String contact(World world) {
        return made(world, "/contacts", Map.of("displayName", "Aino"));
    }

    static String merged(World world, String survivor, String other) {
        return made(world, "/contacts/" + survivor + "/merges", Map.of("other", other));
    }

    static String promise(World world, String ticket, String at) {
        return made(
                world,
                "/follow-ups",
                Map.of("ticket", ticket, "at", at, "note", "soita", "queue", "sales", "mine", false));
    }

    /** A promise of a moment ago, as a callback that this agent took. */
    static String taken(World world, String ticket, String email) {
        var promise = promise(
                world, ticket, LocalDateTime.now(HELSINKI).plusSeconds(4).toString());
        liveAgent(world, email, "http://127.0.0.1:1");
        World.eventually("a callback that " + email + " took", Duration.ofSeconds(90), () -> world.admin(Property.OWNER)
                .get(world.api(Property.OWNER) + "/follow-ups/" + promise)
                .success()
                .json()
                .path("state")
                .asText()
                .equals("taken"));
        return promise;
    }

    private static String made(World world, String list, Map<String, Object> body) {
        return world.admin(Property.OWNER)
                .post(world.api(Property.OWNER) + list, body)
                .success()
                .json()
                .path("id")
                .asText();
    }

    static String message(World world) {
        return world.person(Property.OWNER, "supervisor")
                .post(world.api(Property.OWNER) + "/floor/messages", Map.of("text", "Teltta on loppu"))
                .success()
                .json()
                .path("id")
                .asText();
    }

    static String raisedHand(World world) {
        world.person(Property.OWNER, "agent")
                .post(world.api(Property.OWNER) + "/agents/me/help", Map.of("words", "hinta?"))
                .success();
        return world.admin(Property.OWNER)
                .get(world.api(Property.OWNER) + "/floor")
                .success()
                .json()
                .path("help")
                .path(0)
                .path("id")
                .asText();
    }

    static String check(World world) {
        return world.person(Property.OWNER, "agent")
                .post(world.api(Property.OWNER) + "/line-checks", Map.of())
                .success()
                .json()
                .path("id")
                .asText();
    }

    static void liveAgent(World world, String email, String carrier) {
        World.eventually("an account of " + email, Duration.ofSeconds(30), () -> Property.hasAccount(world, email));
        var site = new ScriptedAgent.Site(
                world.stack().app().address(), carrier, world.stack().keycloak().issuer());
        var login = new ScriptedAgent.Login(Property.OWNER, email, world.stack().demoPassword());
        var work = new ScriptedAgent.Work(Duration.ofMinutes(20), Duration.ofMinutes(20), "done", 1, false);
        var agent = new ScriptedAgent(site, login, work, Executors.newScheduledThreadPool(1), (what, message) -> {});
        agent.start();
    }

    /** Written by the one who mends it in the matrix. */
    static String note(World world, String ticket) {
        return world.admin(Property.OWNER)
                .post(world.api(Property.OWNER) + "/tickets/" + ticket + "/notes", Map.of("text", "soitettu"))
                .success()
                .json()
                .path("notes")
                .path(0)
                .path("id")
                .asText();
    }
}
