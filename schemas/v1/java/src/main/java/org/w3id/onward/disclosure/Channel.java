package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A way by which changes are announced.
 *
 * @param kind What kind of way it is.
 * @param url Where to subscribe or read.
 * @param email The address to write to.
 * @param text What else there is to know.
 */
public record Channel(
        ChannelKind kind,
        Optional<Url> url,
        Optional<Email> email,
        Optional<Text> text) {
    public Channel {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(text, "text");
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("kind", this.kind.toJson());
        this.url.ifPresent(value -> json.set("url", value.toJson()));
        this.email.ifPresent(value -> json.set("email", value.toJson()));
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
        builder.kind = this.kind;
        this.url.ifPresent(builder::url);
        this.email.ifPresent(builder::email);
        this.text.ifPresent(builder::text);
        return builder;
    }

    /** Builds a {@link Channel}. */
    public static final class Builder {
        private ChannelKind kind;
        private Url url;
        private Email email;
        private Text text;

        private Builder() {}

        /**
         * {@return this, with {@code kind} set}
         *
         * @param kind What kind of way it is.
         */
        public Builder kind(ChannelKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * {@return this, with {@code url} set}
         *
         * @param url Where to subscribe or read.
         */
        public Builder url(Url url) {
            this.url = url;
            return this;
        }

        /**
         * {@return this, with {@code email} set}
         *
         * @param email The address to write to.
         */
        public Builder email(Email email) {
            this.email = email;
            return this;
        }

        /**
         * {@return this, with {@code text} set}
         *
         * @param text What else there is to know.
         */
        public Builder text(Text text) {
            this.text = text;
            return this;
        }

        /** {@return what was set, checked} */
        public Channel build() {
            return new Channel(
                    kind,
                    Optional.ofNullable(url),
                    Optional.ofNullable(email),
                    Optional.ofNullable(text));
        }
    }
}
