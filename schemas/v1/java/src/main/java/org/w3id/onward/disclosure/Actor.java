package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who chooses. */
public enum Actor {
    /** An administrator of the customer. */
    ADMINISTRATOR("administrator"),
    /** The customer, whoever acts for it. */
    CUSTOMER("customer"),
    /** The person who uses the product. */
    END_USER("end-user"),
    /** The publisher. */
    PUBLISHER("publisher");

    private static final Map<String, Actor> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    Actor(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<Actor> of(String value) {
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
