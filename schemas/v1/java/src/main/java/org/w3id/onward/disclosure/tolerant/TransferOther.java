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
 * Something else, which the text names.
 *
 * @param regimes The regimes that it serves. Absent: all of the document's that it can
 * serve.
 * @param covers The areas that it covers. Absent: every location outside the area that
 * such an instrument can cover.
 * @param url Where it can be checked.
 * @param checked The day on which somebody last checked it.
 * @param text What else there is to know.
 * @param others The keys that the schema does not name.
 */
public record TransferOther(
        Optional<List<Regime>> regimes,
        Optional<List<Area>> covers,
        Optional<Url> url,
        Optional<Date> checked,
        Optional<Text> text,
        Map<String, JsonNode> others) implements Transfer {
    public TransferOther {
        regimes = regimes.map(value -> Check.list("regimes", value, 0));
        covers = covers.map(value -> Check.list("covers", value, 0));
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(checked, "checked");
        Objects.requireNonNull(text, "text");
        others = Check.map(others, Check::json);
    }

    /** {@return this as JSON} */
    @Override
    public ObjectNode toJson() {
        ObjectNode json = Json.object();
        json.put("mechanism", "other");
        this.regimes.ifPresent(
                value -> json.set("regimes", Json.list(value, Regime::toJson)));
        this.covers.ifPresent(value -> json.set("covers", Json.list(value, Area::toJson)));
        this.url.ifPresent(value -> json.set("url", value.toJson()));
        this.checked.ifPresent(value -> json.set("checked", value.toJson()));
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
        this.regimes.ifPresent(builder::regimes);
        this.covers.ifPresent(builder::covers);
        this.url.ifPresent(builder::url);
        this.checked.ifPresent(builder::checked);
        this.text.ifPresent(builder::text);
        builder.others = this.others;
        return builder;
    }

    /** Builds a {@link TransferOther}. */
    public static final class Builder {
        private List<Regime> regimes;
        private List<Area> covers;
        private Url url;
        private Date checked;
        private Text text;
        private Map<String, JsonNode> others = Map.of();

        private Builder() {}

        /**
         * {@return this, with {@code regimes} set}
         *
         * @param regimes The regimes that it serves. Absent: all of the document's that it can
         * serve.
         */
        public Builder regimes(List<Regime> regimes) {
            this.regimes = regimes;
            return this;
        }

        /**
         * {@return this, with {@code covers} set}
         *
         * @param covers The areas that it covers. Absent: every location outside the area that
         * such an instrument can cover.
         */
        public Builder covers(List<Area> covers) {
            this.covers = covers;
            return this;
        }

        /**
         * {@return this, with {@code url} set}
         *
         * @param url Where it can be checked.
         */
        public Builder url(Url url) {
            this.url = url;
            return this;
        }

        /**
         * {@return this, with {@code checked} set}
         *
         * @param checked The day on which somebody last checked it.
         */
        public Builder checked(Date checked) {
            this.checked = checked;
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
        public TransferOther build() {
            return new TransferOther(
                    Optional.ofNullable(regimes),
                    Optional.ofNullable(covers),
                    Optional.ofNullable(url),
                    Optional.ofNullable(checked),
                    Optional.ofNullable(text),
                    others);
        }
    }
}
