package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.w3id.onward.disclosure.internal.Check;

/** A change: what happened to one party, to a list or to the document. */
public sealed interface Change permits
        ChangeAdded,
        ChangeRemoved,
        ChangeMerged,
        ChangeReplaced,
        ChangeRenamed,
        ChangeChanged,
        ChangeCorrected,
        ChangeClarified,
        ChangeConfirmed,
        ChangePublished,
        ChangeRevised,
        ChangeAddedUnnamed,
        ChangeRemovedUnnamed,
        ChangeUnspecified,
        Change.Unknown {
    /** {@return this as JSON} */
    JsonNode toJson();

    /**
     * A form that the schema does not name.
     *
     * @param json the object as it came
     */
    record Unknown(ObjectNode json) implements Change {
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
