package NAMESPACE.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What constructors check: each throws an {@link IllegalArgumentException}. */
public final class Check {
    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n]");

    private Check() {}

    /**
     * Checks the length of a text, in Unicode code points.
     *
     * @param text the text
     * @param least how many there are at least
     * @param most how many there are at most
     */
    public static void length(String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        if (length < least) {
            throw new IllegalArgumentException(least == 1
                    ? "the text must not be empty"
                    : "the text has " + length + " characters; " + least + " are needed");
        }
        if (length > most) {
            throw new IllegalArgumentException(
                    "the text has " + length + " characters; " + most + " are allowed");
        }
    }

    /**
     * Checks that a text stands on one line.
     *
     * @param text the text
     */
    public static void oneLine(String text) {
        if (LINE_BREAK.matcher(text).find()) {
            throw new IllegalArgumentException("the text must stand on one line");
        }
    }

    /**
     * Checks that the whole of a text matches a pattern.
     *
     * @param text the text
     * @param pattern the pattern
     */
    public static void pattern(String text, Pattern pattern) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("the text does not match `" + pattern + "`");
        }
    }

    /**
     * {@return the integer, which lies within bounds}
     *
     * @param name what it is called
     * @param value the integer
     * @param least the least that it may be
     * @param most the most that it may be
     */
    public static int integer(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw refused(name, outOfBounds(Integer.toString(value), least, most));
        }
        return value;
    }

    /**
     * {@return the text, which is this one and no other}
     *
     * @param name what it is called
     * @param value the text
     * @param literal what it must be
     */
    public static String literal(String name, String value, String literal) {
        if (!literal.equals(value)) {
            throw refused(name, "`" + literal + "` is expected here");
        }
        return value;
    }

    /**
     * {@return a copy of the list}
     *
     * @param <T> the type of the elements
     * @param name what it is called
     * @param list the list
     * @param least how many elements there are at least
     */
    public static <T> List<T> list(String name, List<T> list, int least) {
        return list(name, list, least, Objects::requireNonNull);
    }

    /**
     * {@return a copy of the list}
     *
     * @param <T> the type of the elements
     * @param name what it is called
     * @param list the list
     * @param least how many elements there are at least
     * @param each checks an element
     */
    public static <T> List<T> list(
            String name, List<T> list, int least, UnaryOperator<T> each) {
        Objects.requireNonNull(list, name);
        if (list.size() < least) {
            throw refused(name, tooShort(list.size(), least));
        }
        List<T> copy = new ArrayList<>(list);
        copy.replaceAll(each);
        return List.copyOf(copy);
    }

    /**
     * {@return a copy of the map, in the same order}
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param map the map
     * @param each checks a value
     */
    public static <K, V> Map<K, V> map(Map<K, V> map, UnaryOperator<V> each) {
        Map<K, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(Objects.requireNonNull(key), each.apply(value)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Checks the keys of an object that the schema does not name.
     *
     * @param map the object
     * @param pattern what they look like
     */
    public static void extensions(Map<String, ?> map, Pattern pattern) {
        map.keySet().forEach(key -> pattern(key, pattern));
    }

    /**
     * Checks that there are enough keys.
     *
     * @param found how many there are
     * @param least how many there are at least
     */
    public static void keys(int found, int least) {
        if (found < least) {
            throw new IllegalArgumentException(tooFewKeys(least));
        }
    }

    /**
     * {@return the JSON value, which has no null in it}
     *
     * @param <T> its kind
     * @param node the value
     */
    public static <T extends JsonNode> T json(T node) {
        Documents.from(node, At::json);
        return node;
    }

    private static IllegalArgumentException refused(String name, String message) {
        return new IllegalArgumentException(name + ": " + message);
    }

    static String tooShort(int size, int least) {
        return least == 1
                ? "the list must not be empty"
                : "the list has " + size + " elements; " + least + " are needed";
    }

    static String tooFewKeys(int least) {
        return "at least " + least + " of the keys must be given";
    }

    static String outOfBounds(String value, int least, int most) {
        return least == most
                ? value + " is not " + least
                : value + " is not within " + least + " and " + most;
    }
}
