package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * How changes of the lists are announced.
 *
 * @param days How many days in advance.
 * @param channels By which ways.
 * @param objection How a customer can object.
 * @param text What else the publisher promises.
 */
public record Notice(
        OptionalInt days,
        Optional<List<Channel>> channels,
        Optional<Objection> objection,
        Optional<Text> text) {
    public Notice {
        days.ifPresent(value -> Check.integer("days", value, 0, 3650));
        channels = channels.map(value -> Check.list("channels", value, 0));
        Objects.requireNonNull(objection, "objection");
        Objects.requireNonNull(text, "text");
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.days.ifPresent(value -> json.set("days", IntNode.valueOf(value)));
        this.channels.ifPresent(
                value -> json.set("channels", Json.list(value, Channel::toJson)));
        this.objection.ifPresent(value -> json.set("objection", value.toJson()));
        this.text.ifPresent(value -> json.set("text", value.toJson()));
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
        this.channels.ifPresent(builder::channels);
        this.objection.ifPresent(builder::objection);
        this.text.ifPresent(builder::text);
        return builder;
    }

    /** Builds a {@link Notice}. */
    public static final class Builder {
        private Integer days;
        private List<Channel> channels;
        private Objection objection;
        private Text text;

        private Builder() {}

        /**
         * {@return this, with {@code days} set}
         *
         * @param days How many days in advance.
         */
        public Builder days(int days) {
            this.days = days;
            return this;
        }

        /**
         * {@return this, with {@code channels} set}
         *
         * @param channels By which ways.
         */
        public Builder channels(List<Channel> channels) {
            this.channels = channels;
            return this;
        }

        /**
         * {@return this, with {@code objection} set}
         *
         * @param objection How a customer can object.
         */
        public Builder objection(Objection objection) {
            this.objection = objection;
            return this;
        }

        /**
         * {@return this, with {@code text} set}
         *
         * @param text What else the publisher promises.
         */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** {@return what was set, checked} */
        public Notice build() {
            return new Notice(
                    days == null ? OptionalInt.empty() : OptionalInt.of(days),
                    Optional.ofNullable(channels),
                    Optional.ofNullable(objection),
                    Optional.ofNullable(text));
        }
    }
}
