package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.Optional;

/** What a transfer to a third country rests on. */
public sealed interface Mechanism extends Transfer permits
        Mechanism.Known,
        Mechanism.Unknown {
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
    static Mechanism of(String value) {
        Optional<Mechanism> known = org.w3id.onward.disclosure.Mechanism.of(value).map(Known::new);
        return known.orElseGet(() -> new Unknown(value));
    }

    /**
     * A code that the schema names.
     *
     * @param code the code
     */
    record Known(org.w3id.onward.disclosure.Mechanism code) implements Mechanism {
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
    record Unknown(String value) implements Mechanism {
        public Unknown {
            if (org.w3id.onward.disclosure.Mechanism.of(value).isPresent()) {
                throw new IllegalArgumentException("`" + value + "` is known");
            }
        }
    }
}
