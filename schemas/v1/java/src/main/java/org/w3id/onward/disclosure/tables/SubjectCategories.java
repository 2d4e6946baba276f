package org.w3id.onward.disclosure.tables;

import java.util.List;

/** Subject categories. The codes for whom personal data are about. */
public final class SubjectCategories {
    /** Every row, in the order of the table. */
    public static final List<Row> ROWS = List.of(
            new Row("customers", "Customers and the persons who act for them.", List.of("dpv:Customer")),
            new Row("administrators", "Persons who administer a customer's account.", List.of()),
            new Row("end-users", "Persons who use the product.", List.of("dpv:User")),
            new Row("invitees", "Persons whom a user invites or writes to.", List.of()),
            new Row("website-visitors", "Visitors of a website.", List.of("dpv:Visitor")),
            new Row("employees", "Employees and contractors.", List.of("dpv:Employee")),
            new Row("prospects", "Persons who may become customers.", List.of()),
            new Row("patients", "Patients.", List.of("dpv:Patient")),
            new Row("students", "Pupils and students.", List.of("dpv:Student")),
            new Row("children", "Children.", List.of("dpv:Child")),
            new Row("other", "Somebody else, whom the text names.", List.of()));

    private SubjectCategories() {}

    /**
     * A row.
     *
     * @param code The code, as a disclosure has it.
     * @param means What it means.
     * @param concepts Concepts of other vocabularies that mean the same.
     */
    public record Row(String code, String means, List<String> concepts) {}
}
