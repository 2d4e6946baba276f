package org.w3id.onward.disclosure.tolerant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.w3id.onward.disclosure.internal.Check;

/**
 * An instrument that covers transfers. A mechanism alone is written as a string.
 *
 * <p>For example: {@code "scc"}, {@code {"mechanism":"scc","modules":[3]}}.
 */
public sealed interface Transfer permits
        Mechanism,
        TransferAdequacy,
        TransferDpf,
        TransferScc,
        TransferBrScc,
        TransferUkIdta,
        TransferUkAddendum,
        TransferBcr,
        TransferDerogation,
        TransferCodeOfConduct,
        TransferCertification,
        TransferNoneNeeded,
        TransferPrivacyShield,
        TransferSafeHarbour,
        TransferOther,
        Transfer.Unknown {
    /** {@return this as JSON} */
    JsonNode toJson();

    /**
     * A form that the schema does not name.
     *
     * @param json the object as it came
     */
    record Unknown(ObjectNode json) implements Transfer {
        public Unknown {
            Check.json(json);
        }

        /** {@return this as JSON} */
        @Override
        public ObjectNode toJson() {
            return this.json;
        }
    }
}
