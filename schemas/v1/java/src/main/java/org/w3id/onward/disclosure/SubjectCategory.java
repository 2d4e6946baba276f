package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the data are about. */
public enum SubjectCategory implements Subject {
    /** Customers and the persons who act for them. (Same as: dpv:Customer.) */
    CUSTOMERS("customers"),
    /** Persons who administer a customer's account. */
    ADMINISTRATORS("administrators"),
    /** Persons who use the product. (Same as: dpv:User.) */
    END_USERS("end-users"),
    /** Persons whom a user invites or writes to. */
    INVITEES("invitees"),
    /** Visitors of a website. (Same as: dpv:Visitor.) */
    WEBSITE_VISITORS("website-visitors"),
    /** Employees and contractors. (Same as: dpv:Employee.) */
    EMPLOYEES("employees"),
    /** Persons who may become customers. */
    PROSPECTS("prospects"),
    /** Patients. (Same as: dpv:Patient.) */
    PATIENTS("patients"),
    /** Pupils and students. (Same as: dpv:Student.) */
    STUDENTS("students"),
    /** Children. (Same as: dpv:Child.) */
    CHILDREN("children"),
    /** Somebody else, whom the text names. */
    OTHER("other");

    private static final Map<String, SubjectCategory> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    SubjectCategory(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<SubjectCategory> of(String value) {
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
