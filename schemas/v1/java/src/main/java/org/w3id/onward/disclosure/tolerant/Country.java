package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.Optional;

/**
 * A country: an officially assigned ISO 3166-1 alpha-2 code.
 *
 * <p>For example: {@code "NL"}.
 */
public sealed interface Country permits Country.Known, Country.Unknown {
    /** {@return the code as it is written} */
    String value();

    /** {@return this as JSON} */
    default TextNode toJson() {
        return TextNode.valueOf(value());
    }

    /**
     * {@return the code, known or not}
     *
     * @param value the code as it is written
     */
    static Country of(String value) {
        Optional<Country> known = org.w3id.onward.disclosure.Country.of(value).map(Known::new);
        return known.orElseGet(() -> new Unknown(value));
    }

    /**
     * A code that the schema names.
     *
     * @param code the code
     */
    record Known(org.w3id.onward.disclosure.Country code) implements Country {
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
    record Unknown(String value) implements Country {
        public Unknown {
            if (org.w3id.onward.disclosure.Country.of(value).isPresent()) {
                throw new IllegalArgumentException("`" + value + "` is known");
            }
        }
    }
}
