package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A value that is different: what it was and what it is; an absent one means none.
 *
 * @param before The value before. Absent means that there was none.
 * @param after The value after. Absent means that there is none.
 * @param others The keys that the schema does not name.
 */
public record PartialDateValues(
        Optional<PartialDate> before,
        Optional<PartialDate> after,
        Map<String, JsonNode> others) {
    public PartialDateValues {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        others = Check.map(others, Check::json);
        Check.keys(
                (before.isPresent() ? 1 : 0)
                        + (after.isPresent() ? 1 : 0)
                        + others.size(),
                1);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.before.ifPresent(value -> json.set("before", value.toJson()));
        this.after.ifPresent(value -> json.set("after", value.toJson()));
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
        this.before.ifPresent(builder::before);
        this.after.ifPresent(builder::after);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link PartialDateValues}. */
    public static final class Builder {
        private PartialDate before;
        private PartialDate after;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code before} set}
         *
         * @param before The value before. Absent means that there was none.
         */
        public Builder before(PartialDate before) {
            this.before = before;
            return this;
        }

        /**
         * {@return this, with {@code after} set}
         *
         * @param after The value after. Absent means that there is none.
         */
        public Builder after(PartialDate after) {
            this.after = after;
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
        public PartialDateValues build() {
            return new PartialDateValues(
                    Optional.ofNullable(before),
                    Optional.ofNullable(after),
                    others);
        }
    }
}
