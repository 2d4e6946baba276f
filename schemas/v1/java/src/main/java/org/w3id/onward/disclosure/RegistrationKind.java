package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of registration. */
public enum RegistrationKind {
    /** Where it was founded. */
    INCORPORATION("incorporation"),
    /** A branch. */
    BRANCH("branch"),
    /** A registration to do business. */
    BUSINESS_REGISTRATION("business-registration"),
    /** A registration in another province of the same country. */
    EXTRA_PROVINCIAL("extra-provincial");

    private static final Map<String, RegistrationKind> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    RegistrationKind(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<RegistrationKind> of(String value) {
        return Optional.ofNullable(CODES.get(value));
    }

    /** {@return the code as it is written} */
    public String value() {
        return this.value;
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
