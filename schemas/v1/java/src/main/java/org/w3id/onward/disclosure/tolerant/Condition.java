package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A condition: when something is processed, or where.
 *
 * @param choice Whether somebody must switch it on, or may switch it off.
 * @param by Who chooses. Opt-in by the publisher means approved and not yet used.
 * @param regions The areas of the customers that it applies to.
 * @param text The condition in words.
 * @param others The keys that the schema does not name.
 */
public record Condition(
        Optional<Choice> choice,
        Optional<Actor> by,
        Optional<List<Area>> regions,
        Optional<Text> text,
        Map<String, JsonNode> others) {
    public Condition {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(by, "by");
        regions = regions.map(value -> Check.list("regions", value, 0));
        Objects.requireNonNull(text, "text");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.choice.ifPresent(value -> json.set("choice", value.toJson()));
        this.by.ifPresent(value -> json.set("by", value.toJson()));
        this.regions.ifPresent(
                value -> json.set("regions", Json.list(value, Area::toJson)));
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
        this.choice.ifPresent(builder::choice);
        this.by.ifPresent(builder::by);
        this.regions.ifPresent(builder::regions);
        this.text.ifPresent(builder::text);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link Condition}. */
    public static final class Builder {
        private Choice choice;
        private Actor by;
        private List<Area> regions;
        private Text text;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code choice} set}
         *
         * @param choice Whether somebody must switch it on, or may switch it off.
         */
        public Builder choice(Choice choice) {
            this.choice = choice;
            return this;
        }

        /**
         * {@return this, with {@code by} set}
         *
         * @param by Who chooses. Opt-in by the publisher means approved and not yet used.
         */
        public Builder by(Actor by) {
            this.by = by;
            return this;
        }

        /**
         * {@return this, with {@code regions} set}
         *
         * @param regions The areas of the customers that it applies to.
         */
        public Builder regions(List<Area> regions) {
            this.regions = regions;
            return this;
        }

        /**
         * {@return this, with {@code text} set}
         *
         * @param text The condition in words.
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
        public Condition build() {
            return new Condition(
                    Optional.ofNullable(choice),
                    Optional.ofNullable(by),
                    Optional.ofNullable(regions),
                    Optional.ofNullable(text),
                    others);
        }
    }
}
