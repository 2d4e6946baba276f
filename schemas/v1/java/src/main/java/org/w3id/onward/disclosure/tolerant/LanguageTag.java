package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.w3id.onward.disclosure.internal.Check;

/**
 * A language tag: a language, optionally a script and a country or area, such as {@code
 * pt-BR}.
 *
 * <p>For example: {@code "nl"}, {@code "pt-BR"}, {@code "zh-Hant-TW"}.
 *
 * @param value the text
 */
public record LanguageTag(String value) {
    private static final Pattern PATTERN =
            Pattern.compile("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$");

    public LanguageTag {
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
