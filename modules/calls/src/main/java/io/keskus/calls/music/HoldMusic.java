package io.keskus.calls.music;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves what callers hear while they wait, to the carrier. */
@WebServlet("/media/hold-music.wav")
public class HoldMusic extends HttpServlet {
    private final transient byte[] wav = Melody.wav();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("audio/wav");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setContentLength(wav.length);
        response.getOutputStream().write(wav);
    }
}
