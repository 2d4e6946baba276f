package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.w3id.onward.disclosure.internal.Check;

/**
 * A stable id in kebab case: lower-case letters and digits, in words joined by hyphens.
 *
 * <p>For example: {@code "amazon-web-services"}.
 *
 * @param value the text
 */
public record Id(String value) {
    private static final Pattern PATTERN =
            Pattern.compile("^[a-z0-9]+(-[a-z0-9]+(?=-|$))*+$");

    public Id {
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
