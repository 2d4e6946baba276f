package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a subprocessor does. */
public enum PurposeCategory implements Purpose {
    /** Runs the servers or platform that the product runs on. */
    HOSTING("hosting"),
    /** Stores files or objects. */
    STORAGE("storage"),
    /** Runs a database. */
    DATABASE("database"),
    /** Delivers content from places near its users. */
    CONTENT_DELIVERY("content-delivery"),
    /** Resolves domain names. */
    DNS("dns"),
    /** Protects against attacks and abuse. (Same as: dpv:EnforceSecurity.) */
    SECURITY("security"),
    /** Signs users in or verifies who they are. (Same as: dpv:IdentityVerification.) */
    IDENTITY("identity"),
    /** Collects and keeps choices about consent. */
    CONSENT("consent"),
    /** Watches whether systems work: logs, errors, performance. */
    MONITORING("monitoring"),
    /** Measures how the product is used. (Same as: dpv:ServiceUsageAnalytics.) */
    ANALYTICS("analytics"),
    /**
     * Carries calls, meetings or messages between people. (Same as:
     * dpv:CommunicationManagement.)
     */
    COMMUNICATION("communication"),
    /** Sends e-mail. */
    EMAIL("email"),
    /** Sends notifications to devices. */
    NOTIFICATIONS("notifications"),
    /** Helps to answer requests for support. (Same as: dpv:CustomerCare.) */
    CUSTOMER_SUPPORT("customer-support"),
    /** Lets the publisher's staff work together on customers' data. */
    COLLABORATION("collaboration"),
    /** Processes payments. (Same as: dpv:PaymentManagement.) */
    PAYMENTS("payments"),
    /** Issues invoices and manages subscriptions. */
    BILLING("billing"),
    /** Runs models of machine learning on the data. */
    AI("ai"),
    /** Indexes and searches content. (Same as: dpv:SearchFunctionalities.) */
    SEARCH("search"),
    /** Transfers files between people. */
    FILE_TRANSFER("file-transfer"),
    /** Collects feedback and answers to surveys. */
    FEEDBACK("feedback"),
    /** Handles requests of data subjects. (Same as: dpv:RightsFulfillment.) */
    PRIVACY_REQUESTS("privacy-requests"),
    /** Checks the quality of support and service. */
    QUALITY_ASSURANCE("quality-assurance"),
    /** Screens against lists that law requires to check. */
    COMPLIANCE_SCREENING("compliance-screening"),
    /** Trains people in using the product. */
    TRAINING("training"),
    /** Develops or tests software with access to data. */
    DEVELOPMENT("development"),
    /** Advises customers or sets the product up for them. */
    PROFESSIONAL_SERVICES("professional-services"),
    /** The source does not say what it does. */
    UNSTATED("unstated"),
    /** Something else, which the text says. */
    OTHER("other");

    private static final Map<String, PurposeCategory> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    PurposeCategory(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<PurposeCategory> of(String value) {
        return Optional.ofNullable(CODES.get(value));
    }

    /** {@return the code as it is written} */
    public String value() {
        return this.value;
    }

    @Override
    public String toString() {
        return this.value;
    }

    /** {@return this as JSON} */
    @Override
    public TextNode toJson() {
        return TextNode.valueOf(this.value);
    }
}
