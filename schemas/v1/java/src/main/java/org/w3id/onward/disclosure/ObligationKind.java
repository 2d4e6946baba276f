package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of obligation, after GDPR Art. 28(3). */
public enum ObligationKind {
    /** To process only on documented instructions. */
    DOCUMENTED_INSTRUCTIONS("documented-instructions"),
    /** To let only persons bound to confidentiality process. */
    CONFIDENTIALITY("confidentiality"),
    /** To take measures of security. */
    SECURITY("security"),
    /** To report breaches of security. */
    BREACH_NOTIFICATION("breach-notification"),
    /** To assist with requests of data subjects, controllers and authorities. */
    ASSISTANCE("assistance"),
    /** To engage others only under the same obligations. */
    ONWARD_ENGAGEMENT("onward-engagement"),
    /** To allow audits and show what is needed for them. */
    AUDIT("audit"),
    /** To delete or return the data at the end. */
    DELETION("deletion"),
    /** Something else, which the text says. */
    OTHER("other");

    private static final Map<String, ObligationKind> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    ObligationKind(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<ObligationKind> of(String value) {
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
