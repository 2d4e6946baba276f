package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A purpose: what a subprocessor does. A code alone is written as a string.
 *
 * <p>For example: {@code "hosting"}, {@code {"category":"ai","text":"Summarises
 * meetings."}}.
 */
public sealed interface Purpose permits PurposeCategory, PurposeObject {
    /** {@return this as JSON} */
    JsonNode toJson();
}
