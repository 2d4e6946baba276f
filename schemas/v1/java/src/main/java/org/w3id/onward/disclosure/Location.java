package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where data are stored, processed or accessed from. An area alone is written as a string.
 *
 * <p>For example: {@code "NL"}, {@code
 * {"area":"SE","cloudRegion":"aws:eu-north-1","activities":["storage"]}}.
 */
public sealed interface Location permits Area, LocationObject {
    /** {@return this as JSON} */
    JsonNode toJson();
}
