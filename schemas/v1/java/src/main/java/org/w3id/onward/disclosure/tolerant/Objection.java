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
 * How a customer can object to a change.
 *
 * @param days Within how many days of the announcement.
 * @param contact To whom.
 * @param text How, and what follows.
 * @param others The keys that the schema does not name.
 */
public record Objection(
        OptionalInt days,
        Optional<Contact> contact,
        Optional<Text> text,
        Map<String, JsonNode> others) {
    public Objection {
        days.ifPresent(value -> Check.integer("days", value, 0, 3650));
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(text, "text");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.days.ifPresent(value -> json.set("days", IntNode.valueOf(value)));
        this.contact.ifPresent(value -> json.set("contact", value.toJson()));
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
        this.days.ifPresent(builder::days);
        this.contact.ifPresent(builder::contact);
        this.text.ifPresent(builder::text);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link Objection}. */
    public static final class Builder {
        private Integer days;
        private Contact contact;
        private Text text;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code days} set}
         *
         * @param days Within how many days of the announcement.
         */
        public Builder days(int days) {
            this.days = days;
            return this;
        }

        /**
         * {@return this, with {@code contact} set}
         *
         * @param contact To whom.
         */
        public Builder contact(Contact contact) {
            this.contact = contact;
            return this;
        }

        /**
         * {@return this, with {@code text} set}
         *
         * @param text How, and what follows.
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
        public Objection build() {
            return new Objection(
                    days == null ? OptionalInt.empty() : OptionalInt.of(days),
                    Optional.ofNullable(contact),
                    Optional.ofNullable(text),
                    others);
        }
    }
}
