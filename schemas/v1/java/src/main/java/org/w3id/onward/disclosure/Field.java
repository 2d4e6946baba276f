package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field of a party that a change can name. */
public enum Field {
    /** Where data are. */
    LOCATIONS("locations"),
    /** What it does. */
    PURPOSES("purposes"),
    /** Which data it gets. */
    DATA("data"),
    /** Whom the data are about. */
    SUBJECTS("subjects"),
    /** The instruments that cover transfers. */
    TRANSFERS("transfers"),
    /** The products that it serves. */
    PRODUCTS("products"),
    /** What else protects the data. */
    SAFEGUARDS("safeguards"),
    /** Where it is registered. */
    REGISTRATIONS("registrations"),
    /** The name in the register of companies. */
    LEGAL_NAME("legalName"),
    /** The country of establishment. */
    COUNTRY("country"),
    /** The postal address. */
    ADDRESS("address"),
    /** The website. */
    WEBSITE("website"),
    /** When it processes at all. */
    CONDITION("condition"),
    /** Whether data may be used to train models. */
    TRAINING("training"),
    /** How long it keeps the data. */
    RETENTION("retention"),
    /** When it began processing. */
    SINCE("since"),
    /** Its own list of subprocessors. */
    OWN_LIST("ownList"),
    /** What it does within the group. */
    ROLE("role");

    private static final Map<String, Field> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    Field(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<Field> of(String value) {
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
