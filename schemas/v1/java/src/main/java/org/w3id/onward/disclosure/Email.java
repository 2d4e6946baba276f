package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.w3id.onward.disclosure.internal.Check;

/**
 * An e-mail address.
 *
 * <p>For example: <code>"privacy&#64;example.com"</code>.
 *
 * @param value the text
 */
public record Email(String value) {
    private static final Pattern PATTERN =
            Pattern.compile("^[A-Za-z0-9.!#$%&'*+\\/=?^_`\\{\\|\\}~\\-]+@[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9\\-]*[A-Za-z0-9])?(?=\\.|$))++$");

    public Email {
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
