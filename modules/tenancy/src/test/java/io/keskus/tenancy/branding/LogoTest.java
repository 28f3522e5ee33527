package io.keskus.tenancy.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">%s</svg>";

    @Test
    void a_drawing_is_let_through() {
        var logo = svg("<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs>"
                + "<path d=\"M0 0h8v8z\" fill=\"url(#g)\"/><text x=\"1\" y=\"2\">K</text>");
        assertThat(logo.dataUri()).startsWith("data:image/svg+xml;base64,");
        assertThat(new String(logo.bytes(), StandardCharsets.UTF_8)).contains("<path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<path d=\"M0 0\" onload=\"alert(1)\"/>",
                "<a href=\"https://evil.example\"><path d=\"M0 0\"/></a>",
                "<use href=\"https://evil.example/x.svg#a\"/>",
                "<use xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"data:image/svg+xml;base64,AAAA\"/>",
                "<foreignObject><div xmlns=\"http://www.w3.org/1999/xhtml\">x</div></foreignObject>",
                "<style>@import url(https://evil.example/x.css)</style>",
                "<rect fill=\"url(https://evil.example/x#y)\"/>",
                "<rect style=\"background:u r l(x);fill:url( 'https://evil.example')\"/>",
                "<image href=\"x.png\"/>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<?xml-stylesheet href=\"x\"?>"
            })
    void what_runs_loads_or_leads_elsewhere_is_refused(String inside) {
        assertThatThrownBy(() -> svg(inside)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void entities_have_no_place() {
        var bomb = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + SVG.formatted("<text>&a;</text>");
        assertThatThrownBy(() -> Logo.of("image/svg+xml", bytes(bomb)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void a_png_is_what_it_says_and_not_too_large() throws IOException {
        assertThat(Logo.of("image/png", png(16, 16)).dataUri()).startsWith("data:image/png;base64,iVBOR");
        var wide = png(4000, 2);
        assertThatThrownBy(() -> Logo.of("image/png", wide)).hasMessageContaining("2048");
        assertThatThrownBy(() -> Logo.of("image/png", bytes(SVG.formatted("")))).hasMessageContaining("no PNG");
        assertThatThrownBy(() -> Logo.of("image/jpeg", png(1, 1))).hasMessageContaining("image/png");
        assertThatThrownBy(() -> Logo.of("image/png", new byte[Logo.MOST + 1])).hasMessageContaining("65536");
    }

    private static Logo svg(String inside) {
        return Logo.of("image/svg+xml", bytes(SVG.formatted(inside)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
