package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * An entry of the changelog: what was published on one day.
 *
 * @param date The day on which it was published.
 * @param effective The day on which the changes take effect. Absent means the day of
 * publication.
 * @param changes What changed.
 * @param note What else there is to say.
 * @param extensions The publisher's own keys, which the schema does not name.
 */
public record Entry(
        Date date,
        Optional<Date> effective,
        List<Change> changes,
        Optional<Text> note,
        Map<String, JsonNode> extensions) {
    static final Pattern EXTENSION = Pattern.compile("^x-[a-z0-9]+(-[a-z0-9]+(?=-|$))*+$");

    public Entry {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(effective, "effective");
        changes = Check.list("changes", changes, 1);
        Objects.requireNonNull(note, "note");
        Check.extensions(extensions, EXTENSION);
        extensions = Check.map(extensions, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("date", this.date.toJson());
        this.effective.ifPresent(value -> json.set("effective", value.toJson()));
        json.set("changes", Json.list(this.changes, Change::toJson));
        this.note.ifPresent(value -> json.set("note", value.toJson()));
        this.extensions.forEach((key, value) -> json.set(key, value));
        return json;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.date = this.date;
        this.effective.ifPresent(builder::effective);
        builder.changes = this.changes;
        this.note.ifPresent(builder::note);
        builder.extensions = this.extensions;
        return builder;
    }

    /** Builds a {@link Entry}. */
    public static final class Builder {
        private Date date;
        private Date effective;
        private List<Change> changes;
        private Text note;
        private Map<String, JsonNode> extensions = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code date} set}
         *
         * @param date The day on which it was published.
         */
        public Builder date(Date date) {
            this.date = date;
            return this;
        }

        /**
         * {@return this, with {@code effective} set}
         *
         * @param effective The day on which the changes take effect. Absent means the day of
         * publication.
         */
        public Builder effective(Date effective) {
            this.effective = effective;
            return this;
        }

        /**
         * {@return this, with {@code changes} set}
         *
         * @param changes What changed.
         */
        public Builder changes(List<Change> changes) {
            this.changes = changes;
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
         * {@return this, with {@code extensions} set}
         *
         * @param extensions The publisher's own keys, which the schema does not name.
         */
        public Builder extensions(Map<String, JsonNode> extensions) {
            this.extensions = extensions;
            return this;
        }

        /** {@return what was set, checked} */
        public Entry build() {
            return new Entry(
                    date,
                    Optional.ofNullable(effective),
                    changes,
                    Optional.ofNullable(note),
                    extensions);
        }
    }
}
