package io.keskus.kernel;

/** Carries a {@link Problem} out of a request that cannot be granted; changes nothing, and leaves as problem+json. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type() + ": " + problem.detail());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
