package io.keskus.ivr.api;

import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.ivr.FileFault;
import io.keskus.ivr.flowfile.FlowReader;
import io.keskus.ivr.flowfile.FlowReading;
import io.keskus.ivr.flowfile.Mention;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** Reads a flow file without keeping it, for whoever writes one. */
@ApplicationScoped
@Path("tenants/{tenant}/flow-validation")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
public class FlowValidationResource {
    /**
     * What is in the file.
     *
     * @param hours names of opening hours that it relies on
     * @param queues names of queues that it relies on
     */
    record SoundFlow(String flow, List<String> languages, int nodes, List<String> hours, List<String> queues) {}

    /** 422 {@code flow-faulty} with every fault's line, column and remedy when the file is not sound. */
    @POST
    @Consumes({"application/yaml", "text/yaml", MediaType.TEXT_PLAIN})
    public SoundFlow validate(String yaml) {
        FlowReading reading = FlowReader.read("flow.yaml", yaml == null ? "" : yaml);
        if (reading instanceof FlowReading.Sound sound) {
            var flow = sound.flow();
            return new SoundFlow(
                    flow.name(),
                    flow.languages(),
                    flow.nodes().size(),
                    names(sound, Mention.Kind.HOURS),
                    names(sound, Mention.Kind.QUEUE));
        }
        throw refusal(((FlowReading.Faulty) reading).faults());
    }

    private static List<String> names(FlowReading.Sound sound, Mention.Kind kind) {
        return sound.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(Mention::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static ProblemException refusal(List<FileFault> faults) {
        String detail =
                faults.size() == 1 ? faults.get(0).toString() : faults.size() + " faults, first " + faults.get(0);
        return new ProblemException(Problem.of("flow-faulty", "The flow file has faults", 422, detail)
                .with(
                        "faults",
                        faults.stream().map(FlowValidationResource::member).toList()));
    }

    private static Map<String, Object> member(FileFault fault) {
        return Map.of(
                "line", fault.line(),
                "column", fault.column(),
                "where", fault.where(),
                "message", fault.message(),
                "remedy", fault.remedy());
    }
}
