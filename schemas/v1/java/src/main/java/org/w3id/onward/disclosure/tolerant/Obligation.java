package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * Something that the publisher requires of every subprocessor (GDPR Art. 28(4)).
 *
 * @param kind What kind of obligation it is.
 * @param text What it demands.
 * @param others The keys that the schema does not name.
 */
public record Obligation(
        ObligationKind kind,
        Optional<Text> text,
        Map<String, JsonNode> others) {
    public Obligation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("kind", this.kind.toJson());
        this.text.ifPresent(value -> json.set("text", value.toJson()));
        this.others.forEach((key, value) -> json.set(key, value));
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
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link Obligation}. */
    public static final class Builder {
        private ObligationKind kind;
        private Text text;
        private Map<String, JsonNode> others = Map.of();

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

        /**
         * {@return this, with {@code others} set}
         *
         * @param others The keys that the schema does not name.
         */
        public Builder others(Map<String, JsonNode> others) {
            this.others = others;
            return this;
        }

        /** {@return what was set, checked} */
        public Obligation build() {
            return new Obligation(kind, Optional.ofNullable(text), others);
        }
    }
}
