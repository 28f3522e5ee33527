package io.keskus.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every failure of a request as problem+json; what we did not foresee says no more than that it was logged. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refused) {
                return ProblemAnswer.of(refused.problem());
            }
            if (cause instanceof JsonProcessingException malformed) {
                return ProblemAnswer.of(MalformedBodies.problem(malformed));
            }
            if (cause instanceof OptimisticLockException) {
                return ProblemAnswer.of(Problem.of(
                        "changed-meanwhile", "Changed meanwhile", 409, "somebody else changed it: read it again"));
            }
        }
        if (failure instanceof WebApplicationException web) {
            return ProblemAnswer.of(of(web.getResponse()));
        }
        LOG.log(Level.SEVERE, "a request failed", failure);
        return ProblemAnswer.of(
                Problem.of("internal", "Something went wrong on our side", 500, "it was logged; try again later"));
    }

    private static Problem of(Response response) {
        int status = response.getStatus();
        return switch (status) {
            case 404 -> Problem.of("not-found", "Not found", status, "there is nothing at this address");
            case 405 ->
                Problem.of("method-not-allowed", "Method not allowed", status, "this address takes other methods");
            case 406 -> Problem.of("not-acceptable", "Not acceptable", status, "answers are application/json");
            case 415 -> Problem.of("media-type", "Unsupported media type", status, "send application/json");
            default ->
                Problem.of(
                        "http-" + status,
                        response.getStatusInfo().getReasonPhrase(),
                        Math.max(400, status),
                        response.getStatusInfo().getReasonPhrase());
        };
    }
}
