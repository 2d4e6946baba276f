package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.w3id.onward.disclosure.internal.Json;

/**
 * An identifier of another scheme.
 *
 * @param name The name of the scheme.
 * @param value The identifier.
 */
public record IdentifierOther(
        NonEmptyString name,
        NonEmptyString value) implements Identifier {
    public IdentifierOther {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("scheme", "other");
        json.set("name", this.name.toJson());
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
        builder.name = this.name;
        builder.value = this.value;
        return builder;
    }

    /** Builds a {@link IdentifierOther}. */
    public static final class Builder {
        private NonEmptyString name;
        private NonEmptyString value;

        private Builder() {}

        /**
         * {@return this, with {@code name} set}
         *
         * @param name The name of the scheme.
         */
        public Builder name(NonEmptyString name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this, with {@code value} set}
         *
         * @param value The identifier.
         */
        public Builder value(NonEmptyString value) {
            this.value = value;
            return this;
        }

        /** {@return what was set, checked} */
        public IdentifierOther build() {
            return new IdentifierOther(name, value);
        }
    }
}
