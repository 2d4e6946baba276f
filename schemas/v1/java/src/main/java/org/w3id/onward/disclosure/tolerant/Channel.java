package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A way by which changes are announced.
 *
 * @param kind What kind of way it is.
 * @param url Where to subscribe or read.
 * @param email The address to write to.
 * @param text What else there is to know.
 * @param others The keys that the schema does not name.
 */
public record Channel(
        ChannelKind kind,
        Optional<Url> url,
        Optional<Email> email,
        Optional<Text> text,
        Map<String, JsonNode> others) {
    public Channel {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(text, "text");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("kind", this.kind.toJson());
        this.url.ifPresent(value -> json.set("url", value.toJson()));
        this.email.ifPresent(value -> json.set("email", value.toJson()));
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
        builder.kind = this.kind;
        this.url.ifPresent(builder::url);
        this.email.ifPresent(builder::email);
        this.text.ifPresent(builder::text);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link Channel}. */
    public static final class Builder {
        private ChannelKind kind;
        private Url url;
        private Email email;
        private Text text;
        private Map<String, JsonNode> others = Map.of();

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
        public Channel build() {
            return new Channel(
                    kind,
                    Optional.ofNullable(url),
                    Optional.ofNullable(email),
                    Optional.ofNullable(text),
                    others);
        }
    }
}
