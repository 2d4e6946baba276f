package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.Optional;

/** A data-protection regime that transfer statements are made for. */
public sealed interface Regime permits Regime.Known, Regime.Unknown {
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
    static Regime of(String value) {
        Optional<Regime> known = org.w3id.onward.disclosure.Regime.of(value).map(Known::new);
        return known.orElseGet(() -> new Unknown(value));
    }

    /**
     * A code that the schema names.
     *
     * @param code the code
     */
    record Known(org.w3id.onward.disclosure.Regime code) implements Regime {
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
    record Unknown(String value) implements Regime {
        public Unknown {
            if (org.w3id.onward.disclosure.Regime.of(value).isPresent()) {
                throw new IllegalArgumentException("`" + value + "` is known");
            }
        }
    }
}
