package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * Something that the publisher requires of every subprocessor (GDPR Art. 28(4)).
 *
 * @param kind What kind of obligation it is.
 * @param text What it demands.
 */
public record Obligation(ObligationKind kind, Optional<Text> text) {
    public Obligation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("kind", this.kind.toJson());
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
        builder.kind = this.kind;
        this.text.ifPresent(builder::text);
        return builder;
    }

    /** Builds a {@link Obligation}. */
    public static final class Builder {
        private ObligationKind kind;
        private Text text;

        private Builder() {}

        /**
         * {@return this, with {@code kind} set}
         *
         * @param kind What kind of obligation it is.
         */
        public Builder kind(ObligationKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * {@return this, with {@code text} set}
         *
         * @param text What it demands.
         */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** {@return what was set, checked} */
        public Obligation build() {
            return new Obligation(kind, Optional.ofNullable(text));
        }
    }
}
