package io.keskus.identity.access;

import io.keskus.identity.Caller;
import io.keskus.identity.TenantCaller;
import io.keskus.platform.TenantContext;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;

/** Binds the request's thread to its caller and to the caller's tenant, and unbinds it whatever happens. */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class CallerFilter implements Filter {
    @Inject
    private CurrentCaller current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(ApiAuthentication.CALLER) instanceof Caller caller) {
            current.<IOException, ServletException>during(caller, () -> go(caller, request, response, chain));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void go(Caller caller, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(caller instanceof TenantCaller of)) {
            chain.doFilter(request, response);
            return;
        }
        var failure = TenantContext.call(of.tenant(), () -> failureOf(request, response, chain));
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof ServletException servlet) {
            throw servlet;
        }
    }

    private static Exception failureOf(ServletRequest request, ServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException | ServletException failure) {
            return failure;
        }
    }
}
