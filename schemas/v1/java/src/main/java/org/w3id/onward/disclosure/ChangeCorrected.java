package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * What is said about the party was made more accurate; nothing changed in fact.
 *
 * @param subject The id of the party.
 * @param fields The fields that were corrected. Absent: that was not said.
 * @param note What else there is to say.
 */
public record ChangeCorrected(
        Id subject,
        Optional<List<Field>> fields,
        Optional<Text> note) implements Change {
    public ChangeCorrected {
        Objects.requireNonNull(subject, "subject");
        fields = fields.map(value -> Check.list("fields", value, 0));
        Objects.requireNonNull(note, "note");
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("type", "corrected");
        json.set("subject", this.subject.toJson());
        this.fields.ifPresent(
                value -> json.set("fields", Json.list(value, Field::toJson)));
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
        builder.subject = this.subject;
        this.fields.ifPresent(builder::fields);
        this.note.ifPresent(builder::note);
        return builder;
    }

    /** Builds a {@link ChangeCorrected}. */
    public static final class Builder {
        private Id subject;
        private List<Field> fields;
        private Text note;

        private Builder() {}

        /**
         * {@return this, with {@code subject} set}
         *
         * @param subject The id of the party.
         */
        public Builder subject(Id subject) {
            this.subject = subject;
            return this;
        }

        /**
         * {@return this, with {@code fields} set}
         *
         * @param fields The fields that were corrected. Absent: that was not said.
         */
        public Builder fields(List<Field> fields) {
            this.fields = fields;
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
        public ChangeCorrected build() {
            return new ChangeCorrected(
                    subject,
                    Optional.ofNullable(fields),
                    Optional.ofNullable(note));
        }
    }
}
