package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3id.onward.disclosure.internal.Check;
import org.w3id.onward.disclosure.internal.Json;

/**
 * An affiliate: an entity of the publisher's group that may process.
 *
 * @param id The stable id, unique among all parties, tombstones and products.
 * @param name Its name.
 * @param aliases Other names that readers may know.
 * @param registrations Where it is registered.
 * @param role What it does within the group.
 * @param locations Where it stores, processes or accesses data.
 * @param others The keys that the schema does not name.
 */
public record Affiliate(
        Id id,
        NonEmptyString name,
        Optional<List<NonEmptyString>> aliases,
        Optional<List<Registration>> registrations,
        Optional<Text> role,
        Optional<List<Location>> locations,
        Map<String, JsonNode> others) {
    public Affiliate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        aliases = aliases.map(value -> Check.list("aliases", value, 0));
        registrations = registrations.map(value -> Check.list("registrations", value, 0));
        Objects.requireNonNull(role, "role");
        locations = locations.map(value -> Check.list("locations", value, 0));
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("id", this.id.toJson());
        json.set("name", this.name.toJson());
        this.aliases.ifPresent(
                value -> json.set("aliases", Json.list(value, NonEmptyString::toJson)));
        this.registrations.ifPresent(
                value -> json.set("registrations", Json.list(value, Registration::toJson)));
        this.role.ifPresent(value -> json.set("role", value.toJson()));
        this.locations.ifPresent(
                value -> json.set("locations", Json.list(value, Location::toJson)));
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
        builder.id = this.id;
        builder.name = this.name;
        this.aliases.ifPresent(builder::aliases);
        this.registrations.ifPresent(builder::registrations);
        this.role.ifPresent(builder::role);
        this.locations.ifPresent(builder::locations);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link Affiliate}. */
    public static final class Builder {
        private Id id;
        private NonEmptyString name;
        private List<NonEmptyString> aliases;
        private List<Registration> registrations;
        private Text role;
        private List<Location> locations;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code id} set}
         *
         * @param id The stable id, unique among all parties, tombstones and products.
         */
        public Builder id(Id id) {
            this.id = id;
            return this;
        }

        /**
         * {@return this, with {@code name} set}
         *
         * @param name Its name.
         */
        public Builder name(NonEmptyString name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this, with {@code aliases} set}
         *
         * @param aliases Other names that readers may know.
         */
        public Builder aliases(List<NonEmptyString> aliases) {
            this.aliases = aliases;
            return this;
        }

        /**
         * {@return this, with {@code registrations} set}
         *
         * @param registrations Where it is registered.
         */
        public Builder registrations(List<Registration> registrations) {
            this.registrations = registrations;
            return this;
        }

        /**
         * {@return this, with {@code role} set}
         *
         * @param role What it does within the group.
         */
        public Builder role(Text role) {
            this.role = role;
            return this;
        }

        /**
         * {@return this, with {@code locations} set}
         *
         * @param locations Where it stores, processes or accesses data.
         */
        public Builder locations(List<Location> locations) {
            this.locations = locations;
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
        public Affiliate build() {
            return new Affiliate(
                    id,
                    name,
                    Optional.ofNullable(aliases),
                    Optional.ofNullable(registrations),
                    Optional.ofNullable(role),
                    Optional.ofNullable(locations),
                    others);
        }
    }
}
