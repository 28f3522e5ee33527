package io.keskus.platform;

import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import jakarta.ws.rs.core.EntityTag;

/** ETag and If-Match over an entity's {@code @Version}. */
public final class EntityTags {
    private EntityTags() {}

    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * @param ifMatch the header's value
     * @throws ProblemException 428 when it is missing, 412 when it names another version
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(Problem.of(
                    "if-match-missing",
                    "If-Match is missing",
                    428,
                    "send the ETag you read as If-Match, so that nobody's change is overwritten"));
        }
        if (!ifMatch.strip().equals("\"" + version + "\"")) {
            throw new ProblemException(Problem.of(
                    "changed-meanwhile", "Changed meanwhile", 412, "it has another version now: read it again"));
        }
    }
}
