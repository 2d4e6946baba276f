package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of safeguard. */
public enum SafeguardKind {
    /** A certification by a third party. */
    CERTIFICATION("certification"),
    /** Documentation of measures. */
    DOCUMENTATION("documentation"),
    /** A paper on measures or risks. */
    WHITEPAPER("whitepaper"),
    /** A policy or statement of the subprocessor. */
    POLICY("policy"),
    /** A contract. */
    CONTRACT("contract"),
    /** Encryption that keeps the subprocessor from reading the data. */
    ENCRYPTION("encryption"),
    /** Something else, which the title says. */
    OTHER("other");

    private static final Map<String, SafeguardKind> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    SafeguardKind(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<SafeguardKind> of(String value) {
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
