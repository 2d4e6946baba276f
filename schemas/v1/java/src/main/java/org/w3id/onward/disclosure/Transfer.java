package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.JsonNode;

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
        TransferOther {
    /** {@return this as JSON} */
    JsonNode toJson();
}
