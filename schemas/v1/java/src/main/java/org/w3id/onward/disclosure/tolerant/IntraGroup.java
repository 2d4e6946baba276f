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
 * The transfers within the publisher's group.
 *
 * @param transfers The instruments that cover transfers to the affiliates.
 * @param text What else there is to know.
 * @param others The keys that the schema does not name.
 */
public record IntraGroup(
        Optional<List<Transfer>> transfers,
        Optional<Text> text,
        Map<String, JsonNode> others) {
    public IntraGroup {
        transfers = transfers.map(value -> Check.list("transfers", value, 0));
        Objects.requireNonNull(text, "text");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        this.transfers.ifPresent(
                value -> json.set("transfers", Json.list(value, Transfer::toJson)));
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
        this.transfers.ifPresent(builder::transfers);
        this.text.ifPresent(builder::text);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link IntraGroup}. */
    public static final class Builder {
        private List<Transfer> transfers;
        private Text text;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code transfers} set}
         *
         * @param transfers The instruments that cover transfers to the affiliates.
         */
        public Builder transfers(List<Transfer> transfers) {
            this.transfers = transfers;
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
        public IntraGroup build() {
            return new IntraGroup(
                    Optional.ofNullable(transfers),
                    Optional.ofNullable(text),
                    others);
        }
    }
}
