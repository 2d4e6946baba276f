package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a transfer to a third country rests on. */
public enum Mechanism implements Transfer {
    /**
     * A decision that the country ensures an adequate level of protection (GDPR Art. 45).
     * (Same as: eu-gdpr:A45-3.)
     */
    ADEQUACY("adequacy"),
    /** The recipient is certified under the Data Privacy Framework. */
    DPF("dpf"),
    /**
     * Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)). (Same as:
     * eu-gdpr:A46-2-c.)
     */
    SCC("scc"),
    /** Standard contractual clauses of the Brazilian authority. */
    BR_SCC("br-scc"),
    /** The UK International Data Transfer Agreement. */
    UK_IDTA("uk-idta"),
    /** The UK Addendum to the standard contractual clauses of the European Commission. */
    UK_ADDENDUM("uk-addendum"),
    /** Binding corporate rules (GDPR Art. 47). (Same as: eu-gdpr:A46-2-b.) */
    BCR("bcr"),
    /** A derogation for a specific situation (GDPR Art. 49). */
    DEROGATION("derogation"),
    /** An approved code of conduct (GDPR Art. 46(2)(e)). (Same as: eu-gdpr:A46-2-e.) */
    CODE_OF_CONDUCT("code-of-conduct"),
    /**
     * An approved certification mechanism (GDPR Art. 46(2)(f)). (Same as: eu-gdpr:A46-2-f.)
     */
    CERTIFICATION("certification"),
    /**
     * No instrument is called for: the data stay inside the area, or the country is adequate
     * without conditions.
     */
    NONE_NEEDED("none-needed"),
    /** The EU-US Privacy Shield, for what is or was stated. */
    PRIVACY_SHIELD("privacy-shield"),
    /** The US Safe Harbour, for what is or was stated. */
    SAFE_HARBOUR("safe-harbour"),
    /** Something else, which the text names. */
    OTHER("other");

    private static final Map<String, Mechanism> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    Mechanism(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<Mechanism> of(String value) {
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
    @Override
    public TextNode toJson() {
        return TextNode.valueOf(this.value);
    }
}
