package io.keskus.telephony.sounds;

import io.keskus.telephony.Providers;
import io.keskus.telephony.TelephonySettings;
import io.keskus.telephony.WebhookAddresses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Gives carriers the words that come with the house, in their own language. Open to everybody: nobody's data is in them. */
@WebServlet(HoldWords.PATH + "/*")
public class WordsServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([a-z]{1,20})/([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)");

    @Inject
    private transient Providers providers;

    @Inject
    private transient TelephonySettings settings;

    /** For the container, which makes servlets without arguments. */
    public WordsServlet() {}

    WordsServlet(Providers providers, TelephonySettings settings) {
        this.providers = providers;
        this.settings = settings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var provider = address.matches() ? providers.find(address.group(1)) : null;
        if (provider == null || provider.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var script = HoldWords.script(Locale.forLanguageTag(address.group(2)), HoldMusic.address(settings.publicUrl()));
        var document = provider.get()
                .render(
                        script,
                        new WebhookAddresses(
                                settings.publicUrl(), provider.get().name()));
        var body = document.body().getBytes(StandardCharsets.UTF_8);
        response.setContentType(document.contentType());
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
