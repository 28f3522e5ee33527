package io.keskus.tenancy.branding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Lets through drawings alone: nothing that runs, loads or leads elsewhere. What is not known to be harmless is refused. */
final class SafeSvg {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "title",
            "desc",
            "text",
            "tspan",
            "symbol",
            "use");

    private SafeSvg() {}

    /** @throws IllegalArgumentException saying what would be right */
    static void check(byte[] svg) {
        var root = root(svg);
        if (!"svg".equals(name(root))) {
            throw new IllegalArgumentException("this is no SVG drawing");
        }
        check(root);
    }

    private static Element root(byte[] svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // without a document type there are no entities either
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(svg)).getDocumentElement();
        } catch (SAXException | IOException wrong) {
            throw new IllegalArgumentException("this is no SVG drawing: plain XML without a DOCTYPE", wrong);
        } catch (ParserConfigurationException absent) {
            throw new IllegalStateException("every Java platform reads XML safely", absent);
        }
    }

    private static void check(Element element) {
        if (!ELEMENTS.contains(name(element))) {
            throw new IllegalArgumentException(
                    "a logo is a drawing alone: take the element <" + element.getTagName() + "> out");
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            check(element, attributes.item(i));
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                check(inner);
            } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                throw new IllegalArgumentException("a logo is a drawing alone: take the processing instruction out");
            }
        }
    }

    private static void check(Element element, Node attribute) {
        var name = attribute.getNodeName().toLowerCase(Locale.ROOT);
        var value = attribute.getNodeValue().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        boolean leads = (name.equals("href") || name.endsWith(":href")) && !value.startsWith("#");
        boolean loads = value.replace("url(#", "").contains("url(") || value.contains("@import");
        boolean runs = name.startsWith("on") || value.contains("javascript:") || value.contains("data:");
        if (leads || loads || runs) {
            throw new IllegalArgumentException("a logo loads and runs nothing: take the attribute "
                    + attribute.getNodeName() + " of <" + element.getTagName() + "> out");
        }
    }

    private static String name(Element element) {
        return element.getLocalName().toLowerCase(Locale.ROOT);
    }
}
