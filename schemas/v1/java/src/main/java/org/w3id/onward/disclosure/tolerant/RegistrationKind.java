package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.Optional;

/** A kind of registration. */
public sealed interface RegistrationKind permits
        RegistrationKind.Known,
        RegistrationKind.Unknown {
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
    static RegistrationKind of(String value) {
        Optional<RegistrationKind> known = org.w3id.onward.disclosure.RegistrationKind.of(value).map(Known::new);
        return known.orElseGet(() -> new Unknown(value));
    }

    /**
     * A code that the schema names.
     *
     * @param code the code
     */
    record Known(org.w3id.onward.disclosure.RegistrationKind code) implements RegistrationKind {
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
    record Unknown(String value) implements RegistrationKind {
        public Unknown {
            if (org.w3id.onward.disclosure.RegistrationKind.of(value).isPresent()) {
                throw new IllegalArgumentException("`" + value + "` is known");
            }
        }
    }
}
