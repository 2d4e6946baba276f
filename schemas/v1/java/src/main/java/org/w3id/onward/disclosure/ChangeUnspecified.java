package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * Something in a list changed, and the entry does not say what.
 *
 * @param list The list.
 * @param note What else there is to say.
 */
public record ChangeUnspecified(
        DisclosureList list,
        Optional<Text> note) implements Change {
    public ChangeUnspecified {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(note, "note");
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "unspecified");
        json.set("list", this.list.toJson());
        this.note.ifPresent(value -> json.set("note", value.toJson()));
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
        this.note.ifPresent(builder::note);
        return builder;
    }

    /** Builds a {@link ChangeUnspecified}. */
    public static final class Builder {
        private DisclosureList list;
        private Text note;

        private Builder() {}

        /**
         * {@return this, with {@code list} set}
         *
         * @param list The list.
         */
        public Builder list(DisclosureList list) {
            this.list = list;
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

        /** {@return what was set, checked} */
        public ChangeUnspecified build() {
            return new ChangeUnspecified(list, Optional.ofNullable(note));
        }
    }
}
