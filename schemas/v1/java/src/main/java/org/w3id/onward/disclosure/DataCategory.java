package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which data a subprocessor gets. */
public enum DataCategory implements Data {
    /**
     * Who somebody is: name, photo, date of birth, identifiers. (Same as: pd:Identifying.)
     */
    IDENTITY("identity"),
    /**
     * How to reach somebody: e-mail address, telephone number, postal address. (Same as:
     * pd:Contact, fides:user.contact.)
     */
    CONTACT("contact"),
    /** An account: its type, settings, membership. (Same as: fides:user.account.) */
    ACCOUNT("account"),
    /**
     * What somebody signs in with. (Same as: pd:Authenticating,
     * fides:user.authorization.credentials.)
     */
    CREDENTIALS("credentials"),
    /** What customers put into the product. (Same as: fides:user.content.) */
    CONTENT("content"),
    /** Live audio, video and screens as they pass through. */
    REALTIME("realtime"),
    /** Who called whom, when and how long. (Same as: pd:CallLog.) */
    CALLS("calls"),
    /** Messages and their attachments. (Same as: pd:Communication.) */
    MESSAGES("messages"),
    /** Recordings of meetings and calls. */
    RECORDINGS("recordings"),
    /** Transcripts of meetings, calls and chats. */
    TRANSCRIPTS("transcripts"),
    /** Files that customers upload. */
    FILES("files"),
    /** Source code. */
    SOURCE_CODE("source-code"),
    /** How somebody uses the product. (Same as: pd:ServiceConsumptionBehavior.) */
    USAGE("usage"),
    /** Logs of systems. */
    LOGS("logs"),
    /**
     * Devices: type, settings, identifiers. (Same as: pd:DeviceBased, fides:user.device.)
     */
    DEVICE("device"),
    /** Network addresses and connections. */
    NETWORK("network"),
    /** Where somebody is. (Same as: pd:Location, fides:user.location.) */
    LOCATION("location"),
    /**
     * Means of payment: cards, bank accounts. (Same as: pd:FinancialAccount,
     * fides:user.payment.)
     */
    PAYMENT("payment"),
    /**
     * What was bought, when and for how much. (Same as: pd:Purchase,
     * fides:user.behavior.purchase_history.)
     */
    TRANSACTIONS("transactions"),
    /** Requests for support, with what is attached to them. */
    SUPPORT("support"),
    /** Requests of data subjects, and the reports about them. */
    REQUESTS("requests"),
    /** Preferences, such as choices about cookies. (Same as: pd:Preference.) */
    PREFERENCES("preferences"),
    /** Meetings and events: topic, id, date and time. */
    SCHEDULE("schedule"),
    /** Employment: employer, role, work records. (Same as: pd:EmploymentHistory.) */
    EMPLOYMENT("employment"),
    /** Feedback, reviews and answers to surveys. */
    SURVEY_RESPONSES("survey-responses"),
    /** Something else, which the text says. */
    OTHER("other");

    private static final Map<String, DataCategory> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    DataCategory(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<DataCategory> of(String value) {
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
