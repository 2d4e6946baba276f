package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import org.w3id.onward.disclosure.internal.Check;

/**
 * A string that is not empty.
 *
 * @param value the text
 */
public record NonEmptyString(String value) implements Text {
    public NonEmptyString {
        Objects.requireNonNull(value, "value");
        Check.length(value, 1, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return this.value;
    }

    /** {@return this as JSON} */
    @Override
    public TextNode toJson() {
        return TextNode.valueOf(this.value);
    }
}
