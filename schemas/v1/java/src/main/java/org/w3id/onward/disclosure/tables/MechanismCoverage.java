package org.w3id.onward.disclosure.tables;

import java.util.List;
import java.util.Optional;

/**
 * Coverage of mechanisms. What each mechanism carries under which regime. As far as the
 * sources say: no statement that anybody complies with anything. Compared with them on
 * 2026-11-24.
 */
public final class MechanismCoverage {
    /** Every row, in the order of the table. */
    public static final List<Row> ROWS = List.of(
            new Row("adequacy", "eu", "recognised", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", "secondary"),
            new Row("adequacy", "uk", "recognised", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", "secondary"),
            new Row("adequacy", "ch", "recognised", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", "secondary"),
            new Row("adequacy", "br", "recognised", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", "secondary"),
            new Row("dpf", "eu", "outside", Optional.of(List.of("US")), Optional.empty(), Optional.of("2023-07-10"), Optional.empty(), "Commission Implementing Decision (EU) 2023/1795", "secondary"),
            new Row("dpf", "uk", "outside", Optional.of(List.of("US")), Optional.empty(), Optional.of("2023-10-12"), Optional.empty(), "The Data Protection (Adequacy) (United States of America) Regulations 2023: only with the EU-US part", "secondary"),
            new Row("dpf", "ch", "outside", Optional.of(List.of("US")), Optional.empty(), Optional.of("2024-09-15"), Optional.empty(), "Data Protection Ordinance, Annex 1, in force on 2024-09-15", "secondary"),
            new Row("scc", "eu", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 46(2)(c); a set in force", "secondary"),
            new Row("scc", "uk", "outside", Optional.empty(), Optional.of("uk-addendum"), Optional.empty(), Optional.empty(), "UK GDPR Art. 46; the Addendum", "secondary"),
            new Row("scc", "ch", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "FADP Art. 16(2)(d); with adaptations", "secondary"),
            new Row("uk-idta", "uk", "outside", Optional.empty(), Optional.empty(), Optional.of("2022-03-21"), Optional.empty(), "Data Protection Act 2018, s. 119A; version A1.0", "memory"),
            new Row("uk-addendum", "uk", "outside", Optional.empty(), Optional.of("scc"), Optional.of("2022-03-21"), Optional.empty(), "Data Protection Act 2018, s. 119A; version B1.0", "memory"),
            new Row("br-scc", "br", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "Resolution CD/ANPD 19/2024", "memory"),
            new Row("bcr", "eu", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", "secondary"),
            new Row("bcr", "uk", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", "secondary"),
            new Row("bcr", "ch", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", "secondary"),
            new Row("bcr", "br", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", "secondary"),
            new Row("code-of-conduct", "eu", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", "secondary"),
            new Row("code-of-conduct", "uk", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", "secondary"),
            new Row("code-of-conduct", "ch", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", "secondary"),
            new Row("code-of-conduct", "br", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", "secondary"),
            new Row("certification", "eu", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", "secondary"),
            new Row("certification", "uk", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", "secondary"),
            new Row("certification", "ch", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", "secondary"),
            new Row("certification", "br", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", "secondary"),
            new Row("derogation", "eu", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", "secondary"),
            new Row("derogation", "uk", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", "secondary"),
            new Row("derogation", "ch", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", "secondary"),
            new Row("derogation", "br", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", "secondary"),
            new Row("other", "eu", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "not named, so not refused", "secondary"),
            new Row("other", "uk", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "not named, so not refused", "secondary"),
            new Row("other", "ch", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "not named, so not refused", "secondary"),
            new Row("other", "br", "outside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "not named, so not refused", "secondary"),
            new Row("none-needed", "eu", "inside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "nothing is a transfer inside the area; unconditional adequacy needs no statement", "secondary"),
            new Row("none-needed", "uk", "inside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "nothing is a transfer inside the area; unconditional adequacy needs no statement", "secondary"),
            new Row("none-needed", "ch", "inside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "nothing is a transfer inside the area; unconditional adequacy needs no statement", "secondary"),
            new Row("none-needed", "br", "inside", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "nothing is a transfer inside the area; unconditional adequacy needs no statement", "secondary"),
            new Row("safe-harbour", "eu", "outside", Optional.of(List.of("US")), Optional.empty(), Optional.of("2000-07-26"), Optional.of("2015-10-05"), "Commission Decision 2000/520/EC; invalidated by the Court of Justice, C-362/14", "secondary"),
            new Row("privacy-shield", "eu", "outside", Optional.of(List.of("US")), Optional.empty(), Optional.of("2016-07-12"), Optional.of("2020-07-15"), "Commission Implementing Decision (EU) 2016/1250; invalidated by the Court of Justice, C-311/18", "secondary"));

    private MechanismCoverage() {}

    /**
     * A row.
     *
     * @param mechanism The mechanism.
     * @param regime The regime under which it carries.
     * @param reach Where it carries to: {@code recognised}, countries that the regime
     * recognises as adequate; {@code outside}, any country outside the regime's area; {@code
     * inside}, the area itself and countries with unconditional adequacy.
     * @param countries If it carries to these countries only.
     * @param with The mechanism that must stand beside it.
     * @param from The first day on which it may be relied on; absent if that is not known,
     * which counts as always.
     * @param until The last day on which it may be relied on, if one is set.
     * @param source What this is taken from.
     * @param confidence How far that was followed: {@code official}, read in the official
     * journal; {@code secondary}, read elsewhere; {@code memory}, not read.
     */
    public record Row(
            String mechanism,
            String regime,
            String reach,
            Optional<List<String>> countries,
            Optional<String> with,
            Optional<String> from,
            Optional<String> until,
            String source,
            String confidence) {}
}
