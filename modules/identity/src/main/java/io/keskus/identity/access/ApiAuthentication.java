package io.keskus.identity.access;

import io.keskus.kernel.Problem;
import io.keskus.platform.PlatformProviders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** The one way in: guards everything under {@code /api}, and answers refusals as problem+json, never as HTML. */
@ApplicationScoped
class ApiAuthentication implements HttpAuthenticationMechanism {
    /** Under which the caller travels with the request. */
    static final String CALLER = "keskus.caller";

    private final Authentication authentication;

    protected ApiAuthentication() {
        this(null);
    }

    @Inject
    ApiAuthentication(Authentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var decision = authentication.decide(Address.of(path), request.getHeader("Authorization"));
        if (decision instanceof Decision.Granted granted) {
            request.setAttribute(CALLER, granted.caller());
            return context.notifyContainerAboutLogin(granted.caller().actor(), Set.of());
        }
        if (decision instanceof Decision.Denied denied) {
            answer(response, denied.problem());
            return AuthenticationStatus.SEND_FAILURE;
        }
        return context.doNothing();
    }

    private static void answer(HttpServletResponse response, Problem problem) throws AuthenticationException {
        response.setStatus(problem.status());
        response.setContentType(PlatformProviders.PROBLEM_JSON);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"keskus\"");
        }
        if (problem.status() == 503) {
            response.setHeader("Retry-After", "5");
        }
        try {
            response.getWriter().write(PlatformProviders.problemJson(problem));
            response.flushBuffer();
        } catch (IOException gone) {
            throw new AuthenticationException("the caller went away", gone);
        }
    }
}
