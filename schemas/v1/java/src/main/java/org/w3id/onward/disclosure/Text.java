package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Prose: a string in the document's authoritative language, or one string for each
 * language. Line breaks are allowed, Markdown and HTML are not.
 *
 * <p>For example: {@code "Sends e-mail."}, {@code {"en":"Sends e-mail.","nl":"Verstuurt
 * e-mail."}}.
 */
public sealed interface Text permits NonEmptyString, Translations {
    /** {@return this as JSON} */
    JsonNode toJson();
}
