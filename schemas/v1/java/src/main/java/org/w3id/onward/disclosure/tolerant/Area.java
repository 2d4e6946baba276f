package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.Optional;

/**
 * Where data may be: an ISO 3166-1 alpha-2 country code, a union, a part of the world, or
 * a statement that takes the place of an area.
 *
 * <p>For example: {@code "NL"}, {@code "EEA"}, {@code "worldwide"}.
 */
public sealed interface Area extends Location permits Area.Known, Area.Unknown {
    /** {@return the code as it is written} */
    String value();

    /** {@return this as JSON} */
    @Override
    default TextNode toJson() {
        return TextNode.valueOf(value());
    }

    /**
     * {@return the code, known or not}
     *
     * @param value the code as it is written
     */
    static Area of(String value) {
        Optional<Area> known = org.w3id.onward.disclosure.Area.of(value).map(Known::new);
        return known.orElseGet(() -> new Unknown(value));
    }

    /**
     * A code that the schema names.
     *
     * @param code the code
     */
    record Known(org.w3id.onward.disclosure.Area code) implements Area {
        public Known {
            Objects.requireNonNull(code, "code");
        }

        @Override
        public String value() {
            return this.code.value();
        }
    }

    /**
     * A code that the schema does not name.
     *
     * @param value the code as it is written
     */
    record Unknown(String value) implements Area {
        public Unknown {
            if (org.w3id.onward.disclosure.Area.of(value).isPresent()) {
                throw new IllegalArgumentException("`" + value + "` is known");
            }
        }
    }
}
