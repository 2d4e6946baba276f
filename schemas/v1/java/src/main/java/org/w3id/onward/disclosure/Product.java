package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * A product that the list distinguishes.
 *
 * @param id The stable id by which subprocessors name it.
 * @param name The name that customers know.
 * @param url Its page.
 */
public record Product(Id id, NonEmptyString name, Optional<Url> url) {
    public Product {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("id", this.id.toJson());
        json.set("name", this.name.toJson());
        this.url.ifPresent(value -> json.set("url", value.toJson()));
        return json;
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = this.id;
        builder.name = this.name;
        this.url.ifPresent(builder::url);
        return builder;
    }

    /** Builds a {@link Product}. */
    public static final class Builder {
        private Id id;
        private NonEmptyString name;
        private Url url;

        private Builder() {}

        /**
         * {@return this, with {@code id} set}
         *
         * @param id The stable id by which subprocessors name it.
         */
        public Builder id(Id id) {
            this.id = id;
            return this;
        }

        /**
         * {@return this, with {@code name} set}
         *
         * @param name The name that customers know.
         */
        public Builder name(NonEmptyString name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this, with {@code url} set}
         *
         * @param url Its page.
         */
        public Builder url(Url url) {
            this.url = url;
            return this;
        }

        /** {@return what was set, checked} */
        public Product build() {
            return new Product(id, name, Optional.ofNullable(url));
        }
    }
}
