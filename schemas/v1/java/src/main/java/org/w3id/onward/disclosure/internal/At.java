package org.w3id.onward.disclosure.internal;

import org.w3id.onward.disclosure.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A place in a document, with what is expected there.
 *
 * <p>Where a value is not as expected, an issue is noted and nothing (null, zero or false) is given
 * back; a document with issues is not built.
 */
public final class At {
    /** How deep lists and objects may lie in each other. */
    static final int MAX_DEPTH = 128;

    private final List<Issue> issues;
    private final At parent;
    private final String key;
    private final int index;
    private final int depth;

    private At(At parent, String key, int index) {
        this.issues = parent.issues;
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.depth = parent.depth + 1;
    }

    /**
     * The root of a document.
     *
     * @param issues where issues are noted
     */
    At(List<Issue> issues) {
        this.issues = issues;
        this.parent = null;
        this.key = null;
        this.index = 0;
        this.depth = 0;
    }

    /**
     * {@return the place of a member of the object here}
     *
     * @param key its key
     */
    public At key(String key) {
        return new At(this, key, 0);
    }

    /**
     * {@return the place of an element of the list here}
     *
     * @param index its index
     */
    public At index(int index) {
        return new At(this, null, index);
    }

    /** {@return how many issues were noted so far, here and elsewhere} */
    public int issues() {
        return issues.size();
    }

    /** {@return whether a list or object here lies too deep} */
    boolean isTooDeep() {
        return depth >= MAX_DEPTH;
    }

    /**
     * Notes an issue here.
     *
     * @param message what is wrong, for a person
     */
    void issue(String message) {
        issues.add(new Issue(pointer(), message));
    }

    /** Notes that the key that leads here must not be there. */
    public void unknownKey() {
        issue("`" + key + "` is no key of this object");
    }

    /**
     * Notes which of the keys an object lacks.
     *
     * @param node the object
     * @param keys the keys
     */
    public void require(JsonNode node, String... keys) {
        for (String required : keys) {
            if (!node.has(required)) {
                issue("the key `" + required + "` is missing");
            }
        }
    }

    /**
     * Expects at least that many keys.
     *
     * @param node the object
     * @param least how many
     */
    public void atLeast(JsonNode node, int least) {
        if (node.size() < least) {
            issue(Check.tooFewKeys(least));
        }
    }

    /**
     * {@return whether an object is here}
     *
     * @param node what is here
     * @param expected what is expected, in words
     */
    public boolean isObject(JsonNode node, String expected) {
        if (!node.isObject()) {
            wrongKind(expected, node);
            return false;
        }
        return isReachable();
    }

    /**
     * {@return the tag of the object here}
     *
     * @param node the object
     * @param tag the key of the tag
     */
    public String tag(JsonNode node, String tag) {
        JsonNode value = node.get(tag);
        if (value == null) {
            issue("the key `" + tag + "` is missing: it tells what this is");
            return null;
        }
        return key(tag).string(value);
    }

    /**
     * Notes that a tag is none of those that are known.
     *
     * @param <T> what it would tell
     * @param tag the key of the tag
     * @param value the tag
     * @return null
     */
    public <T> T unknownTag(String tag, String value) {
        key(tag).issue("`" + value + "` is none of the values of `" + tag + "`");
        return null;
    }

    /**
     * {@return a string, as the type that checks it}
     *
     * @param <T> the type
     * @param node what is here
     * @param of makes the type of a string
     */
    public <T> T text(JsonNode node, Function<String, T> of) {
        String text = string(node);
        try {
            return text == null ? null : of.apply(text);
        } catch (IllegalArgumentException refused) {
            issue(refused.getMessage());
            return null;
        }
    }

    /**
     * {@return a code}
     *
     * @param <T> the type of the codes
     * @param node what is here
     * @param of finds a code
     */
    public <T> T code(JsonNode node, Function<String, Optional<T>> of) {
        return text(node, text -> of.apply(text).orElseThrow(() ->
                new IllegalArgumentException("`" + text + "` is none of the codes")));
    }

    /**
     * {@return any string}
     *
     * @param node what is here
     */
    public String string(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue();
        }
        wrongKind("a string", node);
        return null;
    }

    /**
     * {@return this string and no other}
     *
     * @param node what is here
     * @param literal the string
     */
    public String literal(JsonNode node, String literal) {
        if (!literal.equals(node.textValue())) {
            issue("`" + literal + "` is expected here");
        }
        return literal;
    }

    /**
     * {@return true or false}
     *
     * @param node what is here
     */
    public boolean truth(JsonNode node) {
        if (!node.isBoolean()) {
            wrongKind("true or false", node);
        }
        return node.booleanValue();
    }

    /**
     * {@return an integer within bounds}
     *
     * @param node what is here
     * @param least the least that it may be
     * @param most the most that it may be
     */
    public int integer(JsonNode node, int least, int most) {
        double value = node.doubleValue();
        if (!node.isNumber()) {
            wrongKind("an integer", node);
        } else if (value != Math.rint(value)) {
            issue(node + " is no integer");
        } else if (value < least || value > most) {
            issue(Check.outOfBounds(node.toString(), least, most));
        }
        return (int) value;
    }

    /**
     * {@return a list}
     *
     * @param <T> the type of the elements
     * @param node what is here
     * @param least how many elements there are at least
     * @param read reads an element
     */
    public <T> List<T> list(JsonNode node, int least, BiFunction<At, JsonNode, T> read) {
        if (!node.isArray()) {
            wrongKind("a list", node);
            return null;
        }
        if (!isReachable()) {
            return null;
        }
        if (node.size() < least) {
            issue(Check.tooShort(node.size(), least));
        }
        List<T> items = new ArrayList<>(node.size());
        for (JsonNode item : node) {
            items.add(read.apply(index(items.size()), item));
        }
        return items;
    }

    /**
     * {@return an object whose keys are data}
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param node what is here
     * @param least how many keys there are at least
     * @param readKey reads a key
     * @param read reads a value
     */
    public <K, V> Map<K, V> map(
            JsonNode node,
            int least,
            BiFunction<At, JsonNode, K> readKey,
            BiFunction<At, JsonNode, V> read) {
        if (!isObject(node, "an object")) {
            return null;
        }
        atLeast(node, least);
        Map<K, V> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : members(node)) {
            At here = key(member.getKey());
            K known = readKey.apply(here, TextNode.valueOf(member.getKey()));
            map.put(known, read.apply(here, member.getValue()));
        }
        return map;
    }

    /**
     * {@return any JSON value with no null in it}
     *
     * @param node what is here
     */
    public JsonNode json(JsonNode node) {
        if (node.isObject()) {
            map(node, 0, At::string, At::json);
        } else if (node.isArray()) {
            list(node, 0, At::json);
        } else if (node.isNumber()) {
            if (!Double.isFinite(node.doubleValue())) {
                issue("the number is too large");
            }
        } else if (!node.isTextual() && !node.isBoolean()) {
            issue(kind(node) + " is no value: leave the key out");
        }
        return node;
    }

    /**
     * {@return any JSON object with no null in it}
     *
     * @param node the object
     */
    public ObjectNode object(JsonNode node) {
        return json(node) instanceof ObjectNode object ? object : null;
    }

    /**
     * {@return the members of an object, in their order}
     *
     * @param node the object
     */
    public static Iterable<Map.Entry<String, JsonNode>> members(JsonNode node) {
        return node::fields;
    }

    private boolean isReachable() {
        if (isTooDeep()) {
            issue(Documents.TOO_DEEP);
        }
        return !isTooDeep();
    }

    private void wrongKind(String expected, JsonNode node) {
        issue(expected + " is expected here, not " + kind(node));
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case NUMBER -> "a number";
            case OBJECT -> "an object";
            case STRING -> "a string";
            case BINARY, MISSING, POJO -> "what is no JSON";
        };
    }

    /** The way here as a JSON Pointer. */
    private String pointer() {
        if (parent == null) {
            return "";
        }
        String step = key == null
                ? Integer.toString(index)
                : key.replace("~", "~0").replace("/", "~1");
        return parent.pointer() + "/" + step;
    }
}
