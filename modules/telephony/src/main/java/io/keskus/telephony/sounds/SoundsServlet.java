package io.keskus.telephony.sounds;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives carriers the sounds that come with the house. Open to everybody: there is nothing of anybody in them. */
@WebServlet(HoldMusic.PATH)
public class SoundsServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var music = HoldMusic.bytes();
        response.setContentType("audio/wav");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setContentLength(music.length);
        response.getOutputStream().write(music);
    }
}
