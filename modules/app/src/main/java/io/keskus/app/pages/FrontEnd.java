package io.keskus.app.pages;

import io.keskus.platform.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Serves the front end. A page of it is any address that no other part of the application has: it gets the one document
 * and finds its way itself. Files with a digest in their name never change; everything else is asked for again.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FrontEnd implements Filter {
    private static final String DOCUMENT = "/index.html";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Set<String> OTHERS =
            Set.of("api", "ws", "hooks", "sounds", "health", "metrics", "openapi", "WEB-INF", "META-INF");
    private static final Pattern FILE = Pattern.compile(".*/[^/]*\\.[^/]*");
    // nothing encoded and no dots in front, so that a name leads nowhere else
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    @Inject
    private Settings settings;

    private StaticFiles files;
    private SecurityHeaders headers;

    @Override
    public void init(FilterConfig config) {
        var context = config.getServletContext();
        files = new StaticFiles(context::getResourceAsStream);
        headers = new SecurityHeaders(PageSettings.read(settings));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var path = http.getRequestURI().substring(http.getContextPath().length());
        var reads = http.getMethod().equals("GET") || http.getMethod().equals("HEAD");
        if (!reads || OTHERS.contains(firstOf(path))) {
            chain.doFilter(request, response);
        } else {
            answer(path, http, (HttpServletResponse) response);
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.all().forEach(response::setHeader);
        var file = find(path);
        if (file.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", path.startsWith("/assets/") ? FOR_EVER : "no-cache");
        response.setHeader("ETag", file.get().tag());
        response.setHeader("Vary", "Accept-Encoding");
        if (file.get().tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(file.get(), request, response);
        }
    }

    // a missing file must never look like a page, or an old tab would run the document as a script
    private Optional<StaticFile> find(String path) {
        if (FILE.matcher(path).matches() || path.startsWith("/assets/")) {
            return PLAIN.matcher(path).matches() ? files.find(path) : Optional.empty();
        }
        return files.find(DOCUMENT);
    }

    private static void write(StaticFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var encoding = file.encodingFor(request.getHeader("Accept-Encoding"));
        if (!encoding.equals("identity")) {
            response.setHeader("Content-Encoding", encoding);
        }
        var body = file.in(encoding);
        response.setContentType(file.type());
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
    }

    private static String firstOf(String path) {
        var end = path.indexOf('/', 1);
        return path.substring(path.isEmpty() ? 0 : 1, end < 0 ? path.length() : end);
    }
}
