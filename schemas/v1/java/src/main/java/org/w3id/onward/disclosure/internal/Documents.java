package org.w3id.onward.disclosure.internal;

import org.w3id.onward.disclosure.InvalidDocumentException;
import org.w3id.onward.disclosure.Issue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Reads a JSON text strictly: keys that stand twice, unpaired surrogates and nesting deeper than 128
 * are issues.
 */
public final class Documents {
    static final String TOO_DEEP = "lists and objects lie more than 128 deep";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** More digits than the greatest number with 64 bits has. */
    private static final int MAX_DIGITS = 400;

    private final JsonParser parser;
    private final At root;

    private Documents(JsonParser parser, At root) {
        this.parser = parser;
        this.root = root;
    }

    /**
     * {@return the document that a JSON value is}
     *
     * @param <T> the type of the document
     * @param node the value
     * @param read reads the document
     */
    public static <T> T from(JsonNode node, BiFunction<At, JsonNode, T> read) {
        List<Issue> issues = new ArrayList<>();
        return sound(read.apply(new At(issues), node), issues);
    }

    /**
     * {@return the document that a text in UTF-8 is}
     *
     * @param <T> the type of the document
     * @param text the text
     * @param read reads the document
     */
    public static <T> T parse(byte[] text, BiFunction<At, JsonNode, T> read) {
        String decoded = new String(text, StandardCharsets.UTF_8);
        // What is no UTF-8 has become this sign, which a text may have of its own.
        if (decoded.indexOf('\uFFFD') >= 0
                && !Arrays.equals(text, decoded.getBytes(StandardCharsets.UTF_8))) {
            throw new InvalidDocumentException(List.of(new Issue("", "no UTF-8 text")));
        }
        return parse(decoded, read);
    }

    /**
     * {@return the document that a text is}
     *
     * @param <T> the type of the document
     * @param text the text
     * @param read reads the document
     */
    public static <T> T parse(String text, BiFunction<At, JsonNode, T> read) {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Issue> issues = new ArrayList<>();
        At root = new At(issues);
        JsonNode node;
        try (JsonParser parser = FACTORY.createParser(json)) {
            node = new Documents(parser, root).document();
        } catch (JsonProcessingException error) {
            root.issue(error.getLocation() == null
                    ? error.getOriginalMessage()
                    : "line " + error.getLocation().getLineNr()
                            + ", column " + error.getLocation().getColumnNr()
                            + ": " + error.getOriginalMessage());
            throw new InvalidDocumentException(issues);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return sound(read.apply(root, node), issues);
    }

    private static <T> T sound(T document, List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new InvalidDocumentException(issues);
        }
        return document;
    }

    private JsonNode document() throws IOException {
        JsonNode node = value(parser.nextToken(), root);
        if (parser.nextToken() != null) {
            throw error("the text goes on after its end");
        }
        return node;
    }

    private JsonParseException error(String message) {
        return new JsonParseException(parser, message);
    }

    private JsonNode value(JsonToken token, At at) throws IOException {
        if (token == null) {
            throw error("the text ends where a value is expected");
        }
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> NODES.textNode(paired(parser.getText()));
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw error("a value is expected");
        };
    }

    private JsonNode integer() throws IOException {
        if (parser.getTextLength() > MAX_DIGITS) {
            return NODES.numberNode(Double.POSITIVE_INFINITY);
        }
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private ArrayNode array(At at) throws IOException {
        enter(at);
        ArrayNode list = NODES.arrayNode();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            list.add(value(token, at.index(list.size())));
        }
        return list;
    }

    private ObjectNode object(At at) throws IOException {
        enter(at);
        ObjectNode object = NODES.objectNode();
        for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
            At here = at.key(paired(key));
            if (object.has(key)) {
                here.issue("the key stands twice in this object");
            }
            object.set(key, value(parser.nextToken(), here));
        }
        return object;
    }

    private void enter(At at) throws IOException {
        if (at.isTooDeep()) {
            throw error(TOO_DEEP);
        }
    }

    /** Notes half of a surrogate pair that stands alone. */
    private String paired(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                int point = text.codePointAt(index);
                if (!Character.isSupplementaryCodePoint(point)) {
                    root.issue("half of a surrogate pair stands alone");
                }
                index += Character.charCount(point) - 1;
            }
        }
        return text;
    }
}
