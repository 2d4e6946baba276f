package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.Optional;

/** What a subprocessor does. */
public sealed interface PurposeCategory extends Purpose permits
        PurposeCategory.Known,
        PurposeCategory.Unknown {
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
    static PurposeCategory of(String value) {
        Optional<PurposeCategory> known = org.w3id.onward.disclosure.PurposeCategory.of(value).map(Known::new);
        return known.orElseGet(() -> new Unknown(value));
    }

    /**
     * A code that the schema names.
     *
     * @param code the code
     */
    record Known(org.w3id.onward.disclosure.PurposeCategory code) implements PurposeCategory {
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
    record Unknown(String value) implements PurposeCategory {
        public Unknown {
            if (org.w3id.onward.disclosure.PurposeCategory.of(value).isPresent()) {
                throw new IllegalArgumentException("`" + value + "` is known");
            }
        }
    }
}
