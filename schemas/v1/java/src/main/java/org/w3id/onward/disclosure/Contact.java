package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * Whom to turn to: at least one of a name, an e-mail address and a page.
 *
 * @param name The name of a person or an office.
 * @param email The e-mail address.
 * @param url A page with a form or further addresses.
 */
public record Contact(
        Optional<NonEmptyString> name,
        Optional<Email> email,
        Optional<Url> url) {
    public Contact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(url, "url");
        Check.keys(
                (name.isPresent() ? 1 : 0)
                        + (email.isPresent() ? 1 : 0)
                        + (url.isPresent() ? 1 : 0),
                1);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.name.ifPresent(value -> json.set("name", value.toJson()));
        this.email.ifPresent(value -> json.set("email", value.toJson()));
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
        this.name.ifPresent(builder::name);
        this.email.ifPresent(builder::email);
        this.url.ifPresent(builder::url);
        return builder;
    }

    /** Builds a {@link Contact}. */
    public static final class Builder {
        private NonEmptyString name;
        private Email email;
        private Url url;

        private Builder() {}

        /**
         * {@return this, with {@code name} set}
         *
         * @param name The name of a person or an office.
         */
        public Builder name(NonEmptyString name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this, with {@code email} set}
         *
         * @param email The e-mail address.
         */
        public Builder email(Email email) {
            this.email = email;
            return this;
        }

        /**
         * {@return this, with {@code url} set}
         *
         * @param url A page with a form or further addresses.
         */
        public Builder url(Url url) {
            this.url = url;
            return this;
        }

        /** {@return what was set, checked} */
        public Contact build() {
            return new Contact(
                    Optional.ofNullable(name),
                    Optional.ofNullable(email),
                    Optional.ofNullable(url));
        }
    }
}
