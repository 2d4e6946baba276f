package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A value that is different: what it was and what it is; an absent one means none.
 *
 * @param before The value before. Absent means that there was none.
 * @param after The value after. Absent means that there is none.
 */
public record CountryValues(Optional<Country> before, Optional<Country> after) {
    public CountryValues {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Check.keys(
                (before.isPresent() ? 1 : 0)
                        + (after.isPresent() ? 1 : 0),
                1);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.before.ifPresent(value -> json.set("before", value.toJson()));
        this.after.ifPresent(value -> json.set("after", value.toJson()));
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
        return builder;
    }

    /** Builds a {@link CountryValues}. */
    public static final class Builder {
        private Country before;
        private Country after;

        private Builder() {}

        /**
         * {@return this, with {@code before} set}
         *
         * @param before The value before. Absent means that there was none.
         */
        public Builder before(Country before) {
            this.before = before;
            return this;
        }

        /**
         * {@return this, with {@code after} set}
         *
         * @param after The value after. Absent means that there is none.
         */
        public Builder after(Country after) {
            this.after = after;
            return this;
        }

        /** {@return what was set, checked} */
        public CountryValues build() {
            return new CountryValues(Optional.ofNullable(before), Optional.ofNullable(after));
        }
    }
}
