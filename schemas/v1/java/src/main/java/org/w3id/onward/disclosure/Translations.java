package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * One string for each language, by language tag.
 *
 * @param values what there is under each key
 */
public record Translations(Map<LanguageTag, NonEmptyString> values) implements Text {
    public Translations {
        values = Check.map(values, Objects::requireNonNull);
        Check.keys(values.size(), 1);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.values.forEach((key, value) -> json.set(key.value(), value.toJson()));
        return json;
    }
}
