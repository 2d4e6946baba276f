package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;

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
        ChangeUnspecified {
    /** {@return this as JSON} */
    JsonNode toJson();
}
