package org.w3id.onward.disclosure.tables;

import java.util.List;

/** Mechanisms. The codes for what a transfer rests on. */
public final class Mechanisms {
    /** Every row, in the order of the table. */
    public static final List<Row> ROWS = List.of(
            new Row("adequacy", "A decision that the country ensures an adequate level of protection (GDPR Art. 45).", List.of("eu-gdpr:A45-3")),
            new Row("dpf", "The recipient is certified under the Data Privacy Framework.", List.of()),
            new Row("scc", "Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)).", List.of("eu-gdpr:A46-2-c")),
            new Row("br-scc", "Standard contractual clauses of the Brazilian authority.", List.of()),
            new Row("uk-idta", "The UK International Data Transfer Agreement.", List.of()),
            new Row("uk-addendum", "The UK Addendum to the standard contractual clauses of the European Commission.", List.of()),
            new Row("bcr", "Binding corporate rules (GDPR Art. 47).", List.of("eu-gdpr:A46-2-b")),
            new Row("derogation", "A derogation for a specific situation (GDPR Art. 49).", List.of()),
            new Row("code-of-conduct", "An approved code of conduct (GDPR Art. 46(2)(e)).", List.of("eu-gdpr:A46-2-e")),
            new Row("certification", "An approved certification mechanism (GDPR Art. 46(2)(f)).", List.of("eu-gdpr:A46-2-f")),
            new Row("none-needed", "No instrument is called for: the data stay inside the area, or the country is adequate without conditions.", List.of()),
            new Row("privacy-shield", "The EU-US Privacy Shield, for what is or was stated.", List.of()),
            new Row("safe-harbour", "The US Safe Harbour, for what is or was stated.", List.of()),
            new Row("other", "Something else, which the text names.", List.of()));

    private Mechanisms() {}

    /**
     * A row.
     *
     * @param code The code, as a disclosure has it.
     * @param means What it means.
     * @param concepts Concepts of other vocabularies that mean the same.
     */
    public record Row(String code, String means, List<String> concepts) {}
}
