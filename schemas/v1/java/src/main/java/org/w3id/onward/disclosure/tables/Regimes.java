package org.w3id.onward.disclosure.tables;

import java.util.List;

/**
 * Regimes. Data-protection regimes, and the countries among which data move without an
 * instrument.
 */
public final class Regimes {
    /** Every row, in the order of the table. */
    public static final List<Row> ROWS = List.of(
            new Row("eu", "The General Data Protection Regulation, in the whole European Economic Area.", List.of("AT", "AX", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GF", "GP", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MF", "MQ", "MT", "NL", "NO", "PL", "PT", "RE", "RO", "SE", "SI", "SK", "YT")),
            new Row("uk", "The UK GDPR and the Data Protection Act 2018.", List.of("GB")),
            new Row("ch", "The Swiss Federal Act on Data Protection.", List.of("CH")),
            new Row("br", "The Brazilian general data protection law (LGPD).", List.of("BR")));

    private Regimes() {}

    /**
     * A row.
     *
     * @param code The code, as a disclosure has it.
     * @param means What it means.
     * @param countries The countries inside its area.
     */
    public record Row(String code, String means, List<String> countries) {}
}
