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
 * Where data are stored, processed or accessed from. An area alone is written as a string.
 *
 * @param area The country, or the area that is no single country.
 * @param subdivision The part of the country, in the notation of ISO 3166-2; groupings are
 * included.
 * @param city The city.
 * @param cloudRegion The region of a cloud provider, such as {@code aws:eu-north-1}.
 * @param activities What happens there. Absent: the source does not say.
 * @param condition When data are there. Absent means always when the party processes.
 * @param others The keys that the schema does not name.
 */
public record LocationObject(
        Area area,
        Optional<Subdivision> subdivision,
        Optional<NonEmptyString> city,
        Optional<NonEmptyString> cloudRegion,
        Optional<List<Activity>> activities,
        Optional<Condition> condition,
        Map<String, JsonNode> others) implements Location {
    public LocationObject {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(subdivision, "subdivision");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(cloudRegion, "cloudRegion");
        activities = activities.map(value -> Check.list("activities", value, 1));
        Objects.requireNonNull(condition, "condition");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.set("area", this.area.toJson());
        this.subdivision.ifPresent(value -> json.set("subdivision", value.toJson()));
        this.city.ifPresent(value -> json.set("city", value.toJson()));
        this.cloudRegion.ifPresent(value -> json.set("cloudRegion", value.toJson()));
        this.activities.ifPresent(
                value -> json.set("activities", Json.list(value, Activity::toJson)));
        this.condition.ifPresent(value -> json.set("condition", value.toJson()));
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
        builder.area = this.area;
        this.subdivision.ifPresent(builder::subdivision);
        this.city.ifPresent(builder::city);
        this.cloudRegion.ifPresent(builder::cloudRegion);
        this.activities.ifPresent(builder::activities);
        this.condition.ifPresent(builder::condition);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link LocationObject}. */
    public static final class Builder {
        private Area area;
        private Subdivision subdivision;
        private NonEmptyString city;
        private NonEmptyString cloudRegion;
        private List<Activity> activities;
        private Condition condition;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code area} set}
         *
         * @param area The country, or the area that is no single country.
         */
        public Builder area(Area area) {
            this.area = area;
            return this;
        }

        /**
         * {@return this, with {@code subdivision} set}
         *
         * @param subdivision The part of the country, in the notation of ISO 3166-2; groupings are
         * included.
         */
        public Builder subdivision(Subdivision subdivision) {
            this.subdivision = subdivision;
            return this;
        }

        /**
         * {@return this, with {@code city} set}
         *
         * @param city The city.
         */
        public Builder city(NonEmptyString city) {
            this.city = city;
            return this;
        }

        /**
         * {@return this, with {@code cloudRegion} set}
         *
         * @param cloudRegion The region of a cloud provider, such as {@code aws:eu-north-1}.
         */
        public Builder cloudRegion(NonEmptyString cloudRegion) {
            this.cloudRegion = cloudRegion;
            return this;
        }

        /**
         * {@return this, with {@code activities} set}
         *
         * @param activities What happens there. Absent: the source does not say.
         */
        public Builder activities(List<Activity> activities) {
            this.activities = activities;
            return this;
        }

        /**
         * {@return this, with {@code condition} set}
         *
         * @param condition When data are there. Absent means always when the party processes.
         */
        public Builder condition(Condition condition) {
            this.condition = condition;
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
        public LocationObject build() {
            return new LocationObject(
                    area,
                    Optional.ofNullable(subdivision),
                    Optional.ofNullable(city),
                    Optional.ofNullable(cloudRegion),
                    Optional.ofNullable(activities),
                    Optional.ofNullable(condition),
                    others);
        }
    }
}
