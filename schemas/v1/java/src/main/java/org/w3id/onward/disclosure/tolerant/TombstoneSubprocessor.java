package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * It was a subprocessor.
 *
 * @param id The party's id.
 * @param name The name that it left under.
 * @param left The day on which it left.
 * @param successor The id of the party that took over, or that it merged into.
 * @param last The party as it last stood.
 * @param others The keys that the schema does not name.
 */
public record TombstoneSubprocessor(
        Id id,
        NonEmptyString name,
        Date left,
        Optional<Id> successor,
        Optional<Subprocessor> last,
        Map<String, JsonNode> others) implements Tombstone {
    public TombstoneSubprocessor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(last, "last");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("kind", "subprocessor");
        json.set("id", this.id.toJson());
        json.set("name", this.name.toJson());
        json.set("left", this.left.toJson());
        this.successor.ifPresent(value -> json.set("successor", value.toJson()));
        this.last.ifPresent(value -> json.set("last", value.toJson()));
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
        builder.id = this.id;
        builder.name = this.name;
        builder.left = this.left;
        this.successor.ifPresent(builder::successor);
        this.last.ifPresent(builder::last);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link TombstoneSubprocessor}. */
    public static final class Builder {
        private Id id;
        private NonEmptyString name;
        private Date left;
        private Id successor;
        private Subprocessor last;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code id} set}
         *
         * @param id The party's id.
         */
        public Builder id(Id id) {
            this.id = id;
            return this;
        }

        /**
         * {@return this, with {@code name} set}
         *
         * @param name The name that it left under.
         */
        public Builder name(NonEmptyString name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this, with {@code left} set}
         *
         * @param left The day on which it left.
         */
        public Builder left(Date left) {
            this.left = left;
            return this;
        }

        /**
         * {@return this, with {@code successor} set}
         *
         * @param successor The id of the party that took over, or that it merged into.
         */
        public Builder successor(Id successor) {
            this.successor = successor;
            return this;
        }

        /**
         * {@return this, with {@code last} set}
         *
         * @param last The party as it last stood.
         */
        public Builder last(Subprocessor last) {
            this.last = last;
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
        public TombstoneSubprocessor build() {
            return new TombstoneSubprocessor(
                    id,
                    name,
                    left,
                    Optional.ofNullable(successor),
                    Optional.ofNullable(last),
                    others);
        }
    }
}
