package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.w3id.onward.disclosure.internal.Check;

/**
 * A legal entity identifier (ISO 17442): eighteen letters or digits and two check digits.
 *
 * <p>For example: {@code "529900T8BM49AURSDO55"}.
 *
 * @param value the text
 */
public record Lei(String value) {
    private static final Pattern PATTERN =
            Pattern.compile("^[A-Z0-9]{18}[0-9]{2}$");

    public Lei {
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
