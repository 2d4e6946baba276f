package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A category of data subjects. A code alone is written as a string.
 *
 * <p>For example: {@code "end-users"}, {@code {"category":"invitees","text":"Guests of a
 * webinar."}}.
 */
public sealed interface Subject permits SubjectCategory, SubjectObject {
    /** {@return this as JSON} */
    JsonNode toJson();
}
