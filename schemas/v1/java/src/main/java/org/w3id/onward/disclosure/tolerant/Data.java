package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A category of data that a subprocessor gets. A code alone is written as a string.
 *
 * <p>For example: {@code "contact"}, {@code {"category":"content","special":true}}.
 */
public sealed interface Data permits DataCategory, DataObject {
    /** {@return this as JSON} */
    JsonNode toJson();
}
