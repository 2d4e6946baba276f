package org.w3id.onward.disclosure.tables;

import java.util.List;
import java.util.Optional;

/**
 * Clause sets. Sets of standard contractual clauses. As far as the sources say: no
 * statement that anybody complies with anything. Compared with them on 2026-11-24.
 */
public final class ClauseSets {
    /** Every row, in the order of the table. */
    public static final List<Row> ROWS = List.of(
            new Row("2021/914", "The set for transfers of 2021, in four modules.", "(EU) 2021/914", true, Optional.of("2021-06-27"), Optional.empty(), Optional.empty(), "Commission Implementing Decision (EU) 2021/914", "secondary"),
            new Row("2010/87", "The set of 2010, controller to processor.", "2010/87/EU", true, Optional.empty(), Optional.of("2022-12-27"), Optional.of("2021-09-26"), "Commission Implementing Decision (EU) 2021/914, Art. 4", "secondary"),
            new Row("2004/915", "The alternative set of 2004, controller to controller.", "2004/915/EC", true, Optional.empty(), Optional.of("2022-12-27"), Optional.of("2021-09-26"), "Commission Implementing Decision (EU) 2021/914, Art. 4", "secondary"),
            new Row("2001/497", "The first set, of 2001, controller to controller.", "2001/497/EC", true, Optional.empty(), Optional.of("2022-12-27"), Optional.of("2021-09-26"), "Commission Implementing Decision (EU) 2021/914, Art. 4", "secondary"),
            new Row("2021/915", "The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer instrument.", "(EU) 2021/915", false, Optional.of("2021-06-27"), Optional.empty(), Optional.empty(), "Commission Implementing Decision (EU) 2021/915: the clauses between controllers and processors in the EEA, GDPR Art. 28(7)", "secondary"));

    private ClauseSets() {}

    /**
     * A row.
     *
     * @param code The code, as a disclosure has it.
     * @param means What it means.
     * @param reference The decision that adopted it.
     * @param transfers Whether it is an instrument for transfers at all.
     * @param from The first day on which it may be relied on; absent if that is not known,
     * which counts as always.
     * @param until The last day on which it may be relied on, if one is set.
     * @param newContractsUntil The last day on which a contract could be concluded with it.
     * @param source What this is taken from.
     * @param confidence How far that was followed: {@code official}, read in the official
     * journal; {@code secondary}, read elsewhere; {@code memory}, not read.
     */
    public record Row(
            String code,
            String means,
            String reference,
            boolean transfers,
            Optional<String> from,
            Optional<String> until,
            Optional<String> newContractsUntil,
            String source,
            String confidence) {}
}
