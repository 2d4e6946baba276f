package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of standard contractual clauses, by the decision that adopted it. */
public enum ClauseSet {
    /** The set for transfers of 2021, in four modules. */
    _2021_914("2021/914"),
    /** The set of 2010, controller to processor. */
    _2010_87("2010/87"),
    /** The alternative set of 2004, controller to controller. */
    _2004_915("2004/915"),
    /** The first set, of 2001, controller to controller. */
    _2001_497("2001/497"),
    /**
     * The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer
     * instrument.
     */
    _2021_915("2021/915");

    private static final Map<String, ClauseSet> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    ClauseSet(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<ClauseSet> of(String value) {
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
