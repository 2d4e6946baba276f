package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.w3id.onward.disclosure.internal.Check;

/**
 * A link: {@code http} or {@code https}, without blanks or control characters.
 *
 * <p>For example: {@code "https://example.com/privacy"}.
 *
 * @param value the text
 */
public record Url(String value) {
    private static final Pattern PATTERN =
            Pattern.compile("^https?://[^\\x00-\\x20\\x7f-\\xa0]+$");

    public Url {
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
