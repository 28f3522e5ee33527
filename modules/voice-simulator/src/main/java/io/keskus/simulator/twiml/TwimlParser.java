package io.keskus.simulator.twiml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a document; a document type, and so every entity, is refused. */
public final class TwimlParser {

    private static final int MAX_CHARACTERS = 65_536;

    private TwimlParser() {}

    /** @throws MalformedTwiml when it is not well-formed, has no Response, or is longer than 64 KB */
    public static Document parse(String xml) throws MalformedTwiml {
        if (xml.length() > MAX_CHARACTERS) {
            throw new MalformedTwiml(11750, "TwiML is longer than 64 KB: " + xml.length() + " characters");
        }
        var root = root(xml);
        if (!"Response".equals(root.getNodeName())) {
            throw new MalformedTwiml(12100, "the root element is <" + root.getNodeName() + ">, not <Response>");
        }
        return new Document(children(root));
    }

    /**
     * What a webhook was answered, by its content type: a document, a text that is said, a sound that is played. Source:
     * https://www.twilio.com/docs/voice/twiml#twilio-understands-mime-types
     *
     * @throws MalformedTwiml when it is no such type (12300), or a document that cannot be performed
     */
    public static Document read(String contentType, String url, String body) throws MalformedTwiml {
        var type = contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].trim();
        if (type.startsWith("audio/")) {
            return Document.playing(url);
        }
        return switch (type) {
            case "text/xml", "application/xml", "text/html" -> parse(body);
            case "text/plain" -> Document.saying(body);
            default ->
                throw new MalformedTwiml(
                        12300, type.isEmpty() ? "the answer has no content type" : "content type " + type);
        };
    }

    private static Node root(String xml) throws MalformedTwiml {
        try {
            return builder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXParseException e) {
            throw new MalformedTwiml(
                    12100, "line " + e.getLineNumber() + ", column " + e.getColumnNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException e) {
            throw new MalformedTwiml(12100, e.getMessage());
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a security feature", e);
        }
    }

    private static List<Element> children(Node parent) {
        var elements = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                elements.add(element(node));
            }
        }
        return List.copyOf(elements);
    }

    private static Element element(Node node) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            var attribute = node.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        var text = node.getTextContent().strip().replaceAll("\\s+", " ");
        return new Element(node.getNodeName(), attributes, children(node), text);
    }
}
