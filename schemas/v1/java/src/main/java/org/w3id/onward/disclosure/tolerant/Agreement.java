package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * The contract that a disclosure belongs to.
 *
 * @param title Its title.
 * @param url Where it can be read.
 * @param others The keys that the schema does not name.
 */
public record Agreement(
        Optional<Text> title,
        Optional<Url> url,
        Map<String, JsonNode> others) {
    public Agreement {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.title.ifPresent(value -> json.set("title", value.toJson()));
        this.url.ifPresent(value -> json.set("url", value.toJson()));
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
        this.title.ifPresent(builder::title);
        this.url.ifPresent(builder::url);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link Agreement}. */
    public static final class Builder {
        private Text title;
        private Url url;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code title} set}
         *
         * @param title Its title.
         */
        public Builder title(Text title) {
            this.title = title;
            return this;
        }

        /**
         * {@return this, with {@code url} set}
         *
         * @param url Where it can be read.
         */
        public Builder url(Url url) {
            this.url = url;
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
        public Agreement build() {
            return new Agreement(Optional.ofNullable(title), Optional.ofNullable(url), others);
        }
    }
}
