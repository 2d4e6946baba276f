package org.w3id.onward.disclosure.tables;

import java.util.List;

/** Data categories. The codes for kinds of personal data. */
public final class DataCategories {
    /** Every row, in the order of the table. */
    public static final List<Row> ROWS = List.of(
            new Row("identity", "Who somebody is: name, photo, date of birth, identifiers.", List.of("pd:Identifying")),
            new Row("contact", "How to reach somebody: e-mail address, telephone number, postal address.", List.of("pd:Contact", "fides:user.contact")),
            new Row("account", "An account: its type, settings, membership.", List.of("fides:user.account")),
            new Row("credentials", "What somebody signs in with.", List.of("pd:Authenticating", "fides:user.authorization.credentials")),
            new Row("content", "What customers put into the product.", List.of("fides:user.content")),
            new Row("realtime", "Live audio, video and screens as they pass through.", List.of()),
            new Row("calls", "Who called whom, when and how long.", List.of("pd:CallLog")),
            new Row("messages", "Messages and their attachments.", List.of("pd:Communication")),
            new Row("recordings", "Recordings of meetings and calls.", List.of()),
            new Row("transcripts", "Transcripts of meetings, calls and chats.", List.of()),
            new Row("files", "Files that customers upload.", List.of()),
            new Row("source-code", "Source code.", List.of()),
            new Row("usage", "How somebody uses the product.", List.of("pd:ServiceConsumptionBehavior")),
            new Row("logs", "Logs of systems.", List.of()),
            new Row("device", "Devices: type, settings, identifiers.", List.of("pd:DeviceBased", "fides:user.device")),
            new Row("network", "Network addresses and connections.", List.of()),
            new Row("location", "Where somebody is.", List.of("pd:Location", "fides:user.location")),
            new Row("payment", "Means of payment: cards, bank accounts.", List.of("pd:FinancialAccount", "fides:user.payment")),
            new Row("transactions", "What was bought, when and for how much.", List.of("pd:Purchase", "fides:user.behavior.purchase_history")),
            new Row("support", "Requests for support, with what is attached to them.", List.of()),
            new Row("requests", "Requests of data subjects, and the reports about them.", List.of()),
            new Row("preferences", "Preferences, such as choices about cookies.", List.of("pd:Preference")),
            new Row("schedule", "Meetings and events: topic, id, date and time.", List.of()),
            new Row("employment", "Employment: employer, role, work records.", List.of("pd:EmploymentHistory")),
            new Row("survey-responses", "Feedback, reviews and answers to surveys.", List.of()),
            new Row("other", "Something else, which the text says.", List.of()));

    private DataCategories() {}

    /**
     * A row.
     *
     * @param code The code, as a disclosure has it.
     * @param means What it means.
     * @param concepts Concepts of other vocabularies that mean the same.
     */
    public record Row(String code, String means, List<String> concepts) {}
}
