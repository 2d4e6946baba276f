package org.w3id.onward.disclosure.tables;

import java.util.List;

/** Purpose categories. The codes for what a subprocessor does. */
public final class PurposeCategories {
    /** Every row, in the order of the table. */
    public static final List<Row> ROWS = List.of(
            new Row("hosting", "Runs the servers or platform that the product runs on.", List.of()),
            new Row("storage", "Stores files or objects.", List.of()),
            new Row("database", "Runs a database.", List.of()),
            new Row("content-delivery", "Delivers content from places near its users.", List.of()),
            new Row("dns", "Resolves domain names.", List.of()),
            new Row("security", "Protects against attacks and abuse.", List.of("dpv:EnforceSecurity")),
            new Row("identity", "Signs users in or verifies who they are.", List.of("dpv:IdentityVerification")),
            new Row("consent", "Collects and keeps choices about consent.", List.of()),
            new Row("monitoring", "Watches whether systems work: logs, errors, performance.", List.of()),
            new Row("analytics", "Measures how the product is used.", List.of("dpv:ServiceUsageAnalytics")),
            new Row("communication", "Carries calls, meetings or messages between people.", List.of("dpv:CommunicationManagement")),
            new Row("email", "Sends e-mail.", List.of()),
            new Row("notifications", "Sends notifications to devices.", List.of()),
            new Row("customer-support", "Helps to answer requests for support.", List.of("dpv:CustomerCare")),
            new Row("collaboration", "Lets the publisher's staff work together on customers' data.", List.of()),
            new Row("payments", "Processes payments.", List.of("dpv:PaymentManagement")),
            new Row("billing", "Issues invoices and manages subscriptions.", List.of()),
            new Row("ai", "Runs models of machine learning on the data.", List.of()),
            new Row("search", "Indexes and searches content.", List.of("dpv:SearchFunctionalities")),
            new Row("file-transfer", "Transfers files between people.", List.of()),
            new Row("feedback", "Collects feedback and answers to surveys.", List.of()),
            new Row("privacy-requests", "Handles requests of data subjects.", List.of("dpv:RightsFulfillment")),
            new Row("quality-assurance", "Checks the quality of support and service.", List.of()),
            new Row("compliance-screening", "Screens against lists that law requires to check.", List.of()),
            new Row("training", "Trains people in using the product.", List.of()),
            new Row("development", "Develops or tests software with access to data.", List.of()),
            new Row("professional-services", "Advises customers or sets the product up for them.", List.of()),
            new Row("unstated", "The source does not say what it does.", List.of()),
            new Row("other", "Something else, which the text says.", List.of()));

    private PurposeCategories() {}

    /**
     * A row.
     *
     * @param code The code, as a disclosure has it.
     * @param means What it means.
     * @param concepts Concepts of other vocabularies that mean the same.
     */
    public record Row(String code, String means, List<String> concepts) {}
}
