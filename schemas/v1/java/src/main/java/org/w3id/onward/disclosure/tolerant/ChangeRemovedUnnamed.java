package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * Parties left that cannot be named any more.
 *
 * @param list The list that they left.
 * @param count How many they were. Absent: that was not said.
 * @param reason Why. Absent: that was not said.
 * @param note What else there is to say.
 * @param others The keys that the schema does not name.
 */
public record ChangeRemovedUnnamed(
        DisclosureList list,
        OptionalInt count,
        Optional<RemovedReason> reason,
        Optional<Text> note,
        Map<String, JsonNode> others) implements Change {
    public ChangeRemovedUnnamed {
        Objects.requireNonNull(list, "list");
        count.ifPresent(value -> Check.integer("count", value, 0, 3650));
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(note, "note");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "removed-unnamed");
        json.set("list", this.list.toJson());
        this.count.ifPresent(value -> json.set("count", IntNode.valueOf(value)));
        this.reason.ifPresent(value -> json.set("reason", value.toJson()));
        this.note.ifPresent(value -> json.set("note", value.toJson()));
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
        builder.list = this.list;
        this.count.ifPresent(builder::count);
        this.reason.ifPresent(builder::reason);
        this.note.ifPresent(builder::note);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link ChangeRemovedUnnamed}. */
    public static final class Builder {
        private DisclosureList list;
        private Integer count;
        private RemovedReason reason;
        private Text note;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code list} set}
         *
         * @param list The list that they left.
         */
        public Builder list(DisclosureList list) {
            this.list = list;
            return this;
        }

        /**
         * {@return this, with {@code count} set}
         *
         * @param count How many they were. Absent: that was not said.
         */
        public Builder count(int count) {
            this.count = count;
            return this;
        }

        /**
         * {@return this, with {@code reason} set}
         *
         * @param reason Why. Absent: that was not said.
         */
        public Builder reason(RemovedReason reason) {
            this.reason = reason;
            return this;
        }

        /**
         * {@return this, with {@code note} set}
         *
         * @param note What else there is to say.
         */
        public Builder note(Text note) {
            this.note = note;
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
        public ChangeRemovedUnnamed build() {
            return new ChangeRemovedUnnamed(
                    list,
                    count == null ? OptionalInt.empty() : OptionalInt.of(count),
                    Optional.ofNullable(reason),
                    Optional.ofNullable(note),
                    others);
        }
    }
}
