package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of the document that is neither a list nor the changelog. */
public enum Part {
    /** How changes are announced. */
    NOTICE("notice"),
    /** How customers authorize subprocessors. */
    AUTHORIZATION("authorization"),
    /** What the publisher requires of every subprocessor. */
    OBLIGATIONS("obligations"),
    /** The regimes that the transfer statements are made for. */
    REGIMES("regimes"),
    /** The products that the list distinguishes. */
    PRODUCTS("products"),
    /** The transfers within the group. */
    INTRA_GROUP("intra-group"),
    /** Whether the lists are complete. */
    COMPLETENESS("completeness"),
    /** Who the publisher is. */
    PUBLISHER("publisher");

    private static final Map<String, Part> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    Part(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<Part> of(String value) {
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
