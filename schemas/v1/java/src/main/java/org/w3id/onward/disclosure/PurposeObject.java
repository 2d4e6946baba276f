package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A purpose: what a subprocessor does. A code alone is written as a string.
 *
 * @param category The kind of purpose.
 * @param text What it does more exactly.
 */
public record PurposeObject(
        PurposeCategory category,
        Optional<Text> text) implements Purpose {
    public PurposeObject {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(text, "text");
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("category", this.category.toJson());
        this.text.ifPresent(value -> json.set("text", value.toJson()));
        return json;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.category = this.category;
        this.text.ifPresent(builder::text);
        return builder;
    }

    /** Builds a {@link PurposeObject}. */
    public static final class Builder {
        private PurposeCategory category;
        private Text text;

        private Builder() {}

        /**
         * {@return this, with {@code category} set}
         *
         * @param category The kind of purpose.
         */
        public Builder category(PurposeCategory category) {
            this.category = category;
            return this;
        }

        /**
         * {@return this, with {@code text} set}
         *
         * @param text What it does more exactly.
         */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** {@return what was set, checked} */
        public PurposeObject build() {
            return new PurposeObject(category, Optional.ofNullable(text));
        }
    }
}
