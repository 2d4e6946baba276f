package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.w3id.onward.disclosure.internal.Check;

/**
 * A subdivision of a country in the notation of ISO 3166-2, such as {@code US-DE} for
 * Delaware.
 *
 * <p>For example: {@code "US-DE"}.
 *
 * @param value the text
 */
public record Subdivision(String value) {
    private static final Pattern PATTERN =
            Pattern.compile("^[A-Z]{2}-[A-Z0-9]{1,3}$");

    public Subdivision {
        Objects.requireNonNull(value, "value");
        Check.pattern(value, PATTERN);
        Check.oneLine(value);
    }

    @Override
    public String toString() {
        return this.value;
    }

    /** {@return this as JSON} */
    public TextNode toJson() {
        return TextNode.valueOf(this.value);
    }
}
