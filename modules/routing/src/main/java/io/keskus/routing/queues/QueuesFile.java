package io.keskus.routing.queues;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.acd.Skills;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFile;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code queues.yaml}, read; its shape was checked against the schema, what it refers to is checked here. */
record QueuesFile(List<WantedQueue> queues, List<WantedAgent> agents) {
    static final String PATH = "queues.yaml";

    /** @throws ConfigFaults with everything that is wrong */
    static QueuesFile read(ConfigFiles files) {
        if (!files.has(PATH)) {
            return new QueuesFile(List.of(), List.of());
        }
        var file = files.yaml(PATH);
        var faults = new ArrayList<Fault>();
        var queues = queues(file, faults);
        var agents = agents(file, files, queues, faults);
        if (!faults.isEmpty()) {
            throw new ConfigFaults(faults);
        }
        return new QueuesFile(queues, agents);
    }

    private static List<WantedQueue> queues(ConfigFile file, List<Fault> faults) {
        var queues = new ArrayList<WantedQueue>();
        var names = new HashSet<String>();
        int index = 0;
        for (var node : file.json().path("queues")) {
            var queue = new WantedQueue(
                    node.path("name").asText(),
                    node.path("label").asText(node.path("name").asText()),
                    skills(node),
                    node.path("priority").asInt(5),
                    node.path("ringSeconds").asInt(20),
                    node.path("wrapUpSeconds").asInt(30),
                    node.path("wrapUpExtensionSeconds").asInt(60),
                    node.path("lastAgentSeconds").asInt(0),
                    Optional.ofNullable(node.path("client").textValue()),
                    TargetsYaml.read(node),
                    StepsYaml.read(file, "/queues/" + index + "/steps", node, faults));
            if (!names.add(queue.name())) {
                faults.add(file.fault(
                        "/queues/" + index + "/name",
                        "the queue \"" + queue.name() + "\" is there twice",
                        "give each queue a name of its own"));
            }
            queues.add(queue);
            index++;
        }
        StepsYaml.check(file, queues, faults);
        return queues;
    }

    private static List<WantedAgent> agents(
            ConfigFile file, ConfigFiles files, List<WantedQueue> queues, List<Fault> faults) {
        var names = new TreeSet<String>();
        queues.forEach(queue -> names.add(queue.name()));
        var people = people(files);
        var agents = new ArrayList<WantedAgent>();
        var emails = new HashSet<String>();
        int index = 0;
        for (var node : file.json().path("agents")) {
            var at = "/agents/" + index++;
            var email = node.path("email").asText().strip().toLowerCase(Locale.ROOT);
            if (!people.contains(email)) {
                faults.add(file.fault(
                        at + "/email",
                        email + " is nobody with the role agent",
                        "add the person to people.yaml with roles: [agent]"));
            }
            if (!emails.add(email)) {
                faults.add(file.fault(at + "/email", email + " is there twice", "put all queues into one entry"));
            }
            agents.add(new WantedAgent(email, skills(node), memberships(file, at, node, names, faults)));
        }
        return agents;
    }

    private static TreeSet<String> memberships(
            ConfigFile file, String at, JsonNode agent, Set<String> names, List<Fault> faults) {
        var memberships = new TreeSet<String>();
        int index = 0;
        for (var queue : agent.path("queues")) {
            if (!names.contains(queue.asText())) {
                faults.add(file.fault(
                        at + "/queues/" + index,
                        "there is no queue \"" + queue.asText() + "\"",
                        "write one of " + String.join(", ", names)));
            }
            memberships.add(queue.asText());
            index++;
        }
        return memberships;
    }

    private static Set<String> people(ConfigFiles files) {
        var emails = new HashSet<String>();
        files.findYaml("people.yaml").ifPresent(file -> {
            for (var person : file.json().path("people")) {
                for (var role : person.path("roles")) {
                    if (role.asText().equals("agent")
                            && !person.path("suspended").asBoolean()) {
                        emails.add(person.path("email").asText().strip().toLowerCase(Locale.ROOT));
                    }
                }
            }
        });
        return emails;
    }

    private static Skills skills(JsonNode of) {
        var levels = new TreeMap<String, Integer>();
        of.path("skills")
                .fields()
                .forEachRemaining(e -> levels.put(e.getKey(), e.getValue().asInt()));
        return new Skills(levels);
    }
}
