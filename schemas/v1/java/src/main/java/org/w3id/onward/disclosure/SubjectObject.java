package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A category of data subjects. A code alone is written as a string.
 *
 * @param category The category.
 * @param text Who more exactly.
 */
public record SubjectObject(
        SubjectCategory category,
        Optional<Text> text) implements Subject {
    public SubjectObject {
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

    /** Builds a {@link SubjectObject}. */
    public static final class Builder {
        private SubjectCategory category;
        private Text text;

        private Builder() {}

        /**
         * {@return this, with {@code category} set}
         *
         * @param category The category.
         */
        public Builder category(SubjectCategory category) {
            this.category = category;
            return this;
        }

        /**
         * {@return this, with {@code text} set}
         *
         * @param text Who more exactly.
         */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** {@return what was set, checked} */
        public SubjectObject build() {
            return new SubjectObject(category, Optional.ofNullable(text));
        }
    }
}
