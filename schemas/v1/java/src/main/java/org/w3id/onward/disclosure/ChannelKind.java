package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A kind of way by which changes are announced. */
public enum ChannelKind {
    /** E-mail to those who asked for it. */
    EMAIL("email"),
    /** A feed to read by machine. */
    FEED("feed"),
    /** A form by which to subscribe. */
    FORM("form"),
    /** A message in the product. */
    IN_APP("in-app"),
    /** A message to the owner of the customer's account. */
    ACCOUNT_OWNER("account-owner"),
    /** A page to look at. */
    WEB_PAGE("web-page");

    private static final Map<String, ChannelKind> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    ChannelKind(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<ChannelKind> of(String value) {
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
    public TextNode toJson() {
        return TextNode.valueOf(this.value);
    }
}
