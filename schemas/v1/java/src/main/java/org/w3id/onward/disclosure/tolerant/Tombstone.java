package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.w3id.onward.disclosure.internal.Check;

/** What remains of a party that left: its id is not given to anybody else. */
public sealed interface Tombstone permits
        TombstoneSubprocessor,
        TombstoneAffiliate,
        Tombstone.Unknown {
    /** {@return this as JSON} */
    JsonNode toJson();

    /**
     * A form that the schema does not name.
     *
     * @param json the object as it came
     */
    record Unknown(ObjectNode json) implements Tombstone {
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
