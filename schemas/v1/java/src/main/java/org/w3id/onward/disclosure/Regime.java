package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A data-protection regime that transfer statements are made for. */
public enum Regime {
    /** The General Data Protection Regulation, in the whole European Economic Area. */
    EU("eu"),
    /** The UK GDPR and the Data Protection Act 2018. */
    UK("uk"),
    /** The Swiss Federal Act on Data Protection. */
    CH("ch"),
    /** The Brazilian general data protection law (LGPD). */
    BR("br");

    private static final Map<String, Regime> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    Regime(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<Regime> of(String value) {
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
