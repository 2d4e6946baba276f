package org.w3id.onward.disclosure.tables;

import java.util.List;
import java.util.Optional;

/**
 * Adequacy decisions. Which regime recognises which countries as adequate. As far as the
 * sources say: no statement that anybody complies with anything. Compared with them on
 * 2026-11-24.
 */
public final class AdequacyDecisions {
    /** Every row, in the order of the table. */
    public static final List<Row> ROWS = List.of(
            new Row("eu", List.of("CH"), "2000/518/EC", "all", Optional.empty(), Optional.of("2000-07-26"), Optional.empty(), "Commission Decision 2000/518/EC; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("CA"), "2002/2/EC", "limited", Optional.of("organisations subject to PIPEDA"), Optional.of("2001-12-20"), Optional.empty(), "Commission Decision 2002/2/EC; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("AR"), "2003/490/EC", "all", Optional.empty(), Optional.of("2003-06-30"), Optional.empty(), "Commission Decision 2003/490/EC; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("GG"), "2003/821/EC", "all", Optional.empty(), Optional.of("2003-11-21"), Optional.empty(), "Commission Decision 2003/821/EC; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("IM"), "2004/411/EC", "all", Optional.empty(), Optional.of("2004-04-28"), Optional.empty(), "Commission Decision 2004/411/EC; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("JE"), "2008/393/EC", "all", Optional.empty(), Optional.of("2008-05-08"), Optional.empty(), "Commission Decision 2008/393/EC; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("FO"), "2010/146/EU", "all", Optional.empty(), Optional.of("2010-03-05"), Optional.empty(), "Commission Decision 2010/146/EU; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("AD"), "2010/625/EU", "all", Optional.empty(), Optional.of("2010-10-19"), Optional.empty(), "Commission Decision 2010/625/EU; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("IL"), "2011/61/EU", "limited", Optional.of("automated transfers"), Optional.of("2011-01-31"), Optional.empty(), "Commission Decision 2011/61/EU; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("UY"), "2012/484/EU", "all", Optional.empty(), Optional.of("2012-08-21"), Optional.empty(), "Commission Implementing Decision 2012/484/EU; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("NZ"), "2013/65/EU", "all", Optional.empty(), Optional.of("2012-12-19"), Optional.empty(), "Commission Implementing Decision 2013/65/EU; confirmed by COM(2024) 7", "secondary"),
            new Row("eu", List.of("JP"), "(EU) 2019/419", "limited", Optional.of("operators under the APPI with supplementary rules"), Optional.of("2019-01-23"), Optional.empty(), "Commission Implementing Decision (EU) 2019/419", "secondary"),
            new Row("eu", List.of("GB"), "(EU) 2021/1772", "all", Optional.empty(), Optional.of("2021-06-28"), Optional.of("2031-12-27"), "Commission Implementing Decision (EU) 2021/1772, extended, and renewed by C(2025) 8771 of 2025-12-19", "secondary"),
            new Row("eu", List.of("KR"), "(EU) 2022/254", "limited", Optional.of("operators under the PIPA"), Optional.of("2021-12-17"), Optional.empty(), "Commission Implementing Decision (EU) 2022/254", "secondary"),
            new Row("eu", List.of("US"), "(EU) 2023/1795", "dpf", Optional.empty(), Optional.of("2023-07-10"), Optional.empty(), "Commission Implementing Decision (EU) 2023/1795", "secondary"),
            new Row("eu", List.of("BR"), "(EU) 2026/179", "limited", Optional.of("recipients subject to the LGPD"), Optional.of("2026-01-26"), Optional.empty(), "Official Journal of the European Union, 2026-01-28", "official"),
            new Row("uk", List.of("AD", "AR", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "SK", "UY"), "Data Protection Act 2018, Sch. 21", "all", Optional.empty(), Optional.of("2021-01-01"), Optional.empty(), "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", "memory"),
            new Row("uk", List.of("CA"), "Data Protection Act 2018, Sch. 21", "limited", Optional.of("organisations subject to PIPEDA"), Optional.of("2021-01-01"), Optional.empty(), "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", "memory"),
            new Row("uk", List.of("JP"), "Data Protection Act 2018, Sch. 21", "limited", Optional.of("operators under the APPI with supplementary rules"), Optional.of("2021-01-01"), Optional.empty(), "Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", "memory"),
            new Row("uk", List.of("KR"), "The Data Protection (Adequacy) (Republic of Korea) Regulations 2022", "all", Optional.empty(), Optional.of("2022-12-19"), Optional.empty(), "The Data Protection (Adequacy) (Republic of Korea) Regulations 2022", "secondary"),
            new Row("ch", List.of("AD", "AR", "AT", "BE", "BG", "CA", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MT", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "SK", "UY"), "Data Protection Ordinance, Annex 1", "all", Optional.empty(), Optional.empty(), Optional.empty(), "Data Protection Ordinance, Annex 1 (in force since 2023-09-01, from memory; not JP, KR, BR)", "secondary"),
            new Row("br", List.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"), "CD/ANPD 32", "all", Optional.empty(), Optional.of("2026-01-26"), Optional.empty(), "Resolution CD/ANPD 32 of 2026-01-26", "secondary"));

    private AdequacyDecisions() {}

    /**
     * A row.
     *
     * @param regime The regime under which it counts.
     * @param countries The countries that it recognises.
     * @param reference Its reference.
     * @param scope Whom it covers there: {@code all}; {@code dpf}, organisations on the list
     * of the Data Privacy Framework; or {@code limited}.
     * @param limit The words of its limit, if it is limited.
     * @param from The first day on which it may be relied on; absent if that is not known,
     * which counts as always.
     * @param until The last day on which it may be relied on, if one is set.
     * @param source What this is taken from.
     * @param confidence How far that was followed: {@code official}, read in the official
     * journal; {@code secondary}, read elsewhere; {@code memory}, not read.
     */
    public record Row(
            String regime,
            List<String> countries,
            String reference,
            String scope,
            Optional<String> limit,
            Optional<String> from,
            Optional<String> until,
            String source,
            String confidence) {}
}
