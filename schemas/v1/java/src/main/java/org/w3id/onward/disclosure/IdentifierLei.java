package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A legal entity identifier (ISO 17442).
 *
 * @param value The identifier.
 */
public record IdentifierLei(Lei value) implements Identifier {
    public IdentifierLei {
        Objects.requireNonNull(value, "value");
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("scheme", "lei");
        json.set("value", this.value.toJson());
        return json;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.value = this.value;
        return builder;
    }

    /** Builds a {@link IdentifierLei}. */
    public static final class Builder {
        private Lei value;

        private Builder() {}

        /**
         * {@return this, with {@code value} set}
         *
         * @param value The identifier.
         */
        public Builder value(Lei value) {
            this.value = value;
            return this;
        }

        /** {@return what was set, checked} */
        public IdentifierLei build() {
            return new IdentifierLei(value);
        }
    }
}
