package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Json;

/**
 * Something that protects the data, and where that can be checked.
 *
 * @param kind What kind of safeguard it is.
 * @param title Its title.
 * @param url Where it can be read.
 * @param issuer Who issued it.
 * @param expires The last day on which it holds.
 */
public record Safeguard(
        SafeguardKind kind,
        Optional<Text> title,
        Optional<Url> url,
        Optional<NonEmptyString> issuer,
        Optional<Date> expires) {
    public Safeguard {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(expires, "expires");
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("kind", this.kind.toJson());
        this.title.ifPresent(value -> json.set("title", value.toJson()));
        this.url.ifPresent(value -> json.set("url", value.toJson()));
        this.issuer.ifPresent(value -> json.set("issuer", value.toJson()));
        this.expires.ifPresent(value -> json.set("expires", value.toJson()));
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
        this.title.ifPresent(builder::title);
        this.url.ifPresent(builder::url);
        this.issuer.ifPresent(builder::issuer);
        this.expires.ifPresent(builder::expires);
        return builder;
    }

    /** Builds a {@link Safeguard}. */
    public static final class Builder {
        private SafeguardKind kind;
        private Text title;
        private Url url;
        private NonEmptyString issuer;
        private Date expires;

        private Builder() {}

        /**
         * {@return this, with {@code kind} set}
         *
         * @param kind What kind of safeguard it is.
         */
        public Builder kind(SafeguardKind kind) {
            this.kind = kind;
            return this;
        }

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
         * {@return this, with {@code issuer} set}
         *
         * @param issuer Who issued it.
         */
        public Builder issuer(NonEmptyString issuer) {
            this.issuer = issuer;
            return this;
        }

        /**
         * {@return this, with {@code expires} set}
         *
         * @param expires The last day on which it holds.
         */
        public Builder expires(Date expires) {
            this.expires = expires;
            return this;
        }

        /** {@return what was set, checked} */
        public Safeguard build() {
            return new Safeguard(
                    kind,
                    Optional.ofNullable(title),
                    Optional.ofNullable(url),
                    Optional.ofNullable(issuer),
                    Optional.ofNullable(expires));
        }
    }
}
