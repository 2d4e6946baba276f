package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;

/** What remains of a party that left: its id is not given to anybody else. */
public sealed interface Tombstone permits
        TombstoneSubprocessor,
        TombstoneAffiliate {
    /** {@return this as JSON} */
    JsonNode toJson();
}
