package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where an affiliate is registered. A country or an ISO 3166-2 code alone is written as a
 * string.
 *
 * <p>For example: {@code "NL"}, {@code "US-DE"}, {@code {"country":"FR","city":"Paris"}}.
 */
public sealed interface Registration permits
        CountryOrSubdivision,
        RegistrationObject {
    /** {@return this as JSON} */
    JsonNode toJson();
}
