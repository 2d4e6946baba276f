package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;

/** An identifier of a legal entity in a public register. */
public sealed interface Identifier permits
        IdentifierLei,
        IdentifierCompanyNumber,
        IdentifierOther {
    /** {@return this as JSON} */
    JsonNode toJson();
}
