package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.w3id.onward.disclosure.internal.Check;

/** An identifier of a legal entity in a public register. */
public sealed interface Identifier permits
        IdentifierLei,
        IdentifierCompanyNumber,
        IdentifierOther,
        Identifier.Unknown {
    /** {@return this as JSON} */
    JsonNode toJson();

    /**
     * A form that the schema does not name.
     *
     * @param json the object as it came
     */
    record Unknown(ObjectNode json) implements Identifier {
        public Unknown {
            Check.json(json);
        }

        /** {@return this as JSON} */
        @Override
        public ObjectNode toJson() {
            return this.json;
        }
    }
}
