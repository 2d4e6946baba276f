package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.w3id.onward.disclosure.internal.Check;

/**
 * A year, a month or a day.
 *
 * <p>For example: {@code "2023"}, {@code "2023-11"}, {@code "2023-11-03"}.
 *
 * @param value the text
 */
public record PartialDate(String value) {
    private static final Pattern PATTERN =
            Pattern.compile("^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(-(0[1-9]|1[0-2]))?|(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29))$");

    public PartialDate {
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
