package io.keskus.simulator.call;

import com.twilio.twiml.TwiML;
import com.twilio.twiml.voice.Say;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The elements and attributes that twilio-java can write, found in its classes. */
final class LibraryElements {

    /** Fields that are the text of their element, not an attribute. */
    private static final Set<String> TEXTS = Set.of(
            "Application.applicationSid",
            "ApplicationSid.sid",
            "Autopilot.name",
            "Client.identity",
            "Conference.name",
            "Dial.number",
            "Enqueue.name",
            "Identity.clientIdentity",
            "Number.phoneNumber",
            "Play.url",
            "Queue.name",
            "Redirect.url",
            "ReferSip.sipUrl",
            "Room.name",
            "Say.message",
            "Sim.simSid",
            "Sip.sipUrl",
            "SipUri.sipUrl",
            "Sms.message",
            "Task.body",
            "WhatsApp.phoneNumber");

    /** Fields that cannot have the name of their attribute. */
    private static final Map<String, String> ATTRIBUTES =
            Map.of("for_", "for", "xmlLang", "xml:lang", "interpretAs", "interpret-as");

    private LibraryElements() {}

    /** As {@code Gather.timeout}; an element that has no attributes stands by itself. */
    static TreeSet<String> names() throws Exception {
        var jar = Path.of(
                Say.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var names = new TreeSet<String>();
        try (var file = new JarFile(jar.toFile())) {
            var classes = file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.matches("com/twilio/twiml/voice/[A-Za-z]+[.]class"))
                    .toList();
            for (var name : classes) {
                var type = Class.forName(name.replace(".class", "").replace('/', '.'));
                if (TwiML.class.isAssignableFrom(type) && !type.getSimpleName().equals("ReferSip")) {
                    names.addAll(of(type));
                }
            }
        }
        return names;
    }

    private static List<String> of(Class<?> type) {
        var element = element(type.getSimpleName());
        var attributes = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .filter(name -> !TEXTS.contains(type.getSimpleName() + "." + name))
                .filter(name -> !(type.getSimpleName().startsWith("Ssml") && name.equals("words")))
                .map(name -> element + "." + ATTRIBUTES.getOrDefault(name, name))
                .toList();
        return attributes.isEmpty() ? List.of(element) : attributes;
    }

    /** What stands inside Say is written small and with dashes; an address inside Sip is a Uri. */
    private static String element(String type) {
        if (type.startsWith("Ssml")) {
            return type.substring("Ssml".length())
                    .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT);
        }
        return type.equals("SipUri") ? "Uri" : type;
    }
}
