package org.w3id.onward.disclosure;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country: an officially assigned ISO 3166-1 alpha-2 code.
 *
 * <p>For example: {@code "NL"}.
 */
public enum Country {
    /** Andorra */
    AD("AD"),
    /** United Arab Emirates */
    AE("AE"),
    /** Afghanistan */
    AF("AF"),
    /** Antigua &amp; Barbuda */
    AG("AG"),
    /** Anguilla */
    AI("AI"),
    /** Albania */
    AL("AL"),
    /** Armenia */
    AM("AM"),
    /** Angola */
    AO("AO"),
    /** Antarctica */
    AQ("AQ"),
    /** Argentina */
    AR("AR"),
    /** American Samoa */
    AS("AS"),
    /** Austria */
    AT("AT"),
    /** Australia */
    AU("AU"),
    /** Aruba */
    AW("AW"),
    /** Åland Islands */
    AX("AX"),
    /** Azerbaijan */
    AZ("AZ"),
    /** Bosnia &amp; Herzegovina */
    BA("BA"),
    /** Barbados */
    BB("BB"),
    /** Bangladesh */
    BD("BD"),
    /** Belgium */
    BE("BE"),
    /** Burkina Faso */
    BF("BF"),
    /** Bulgaria */
    BG("BG"),
    /** Bahrain */
    BH("BH"),
    /** Burundi */
    BI("BI"),
    /** Benin */
    BJ("BJ"),
    /** St. Barthélemy */
    BL("BL"),
    /** Bermuda */
    BM("BM"),
    /** Brunei */
    BN("BN"),
    /** Bolivia */
    BO("BO"),
    /** Caribbean Netherlands */
    BQ("BQ"),
    /** Brazil */
    BR("BR"),
    /** Bahamas */
    BS("BS"),
    /** Bhutan */
    BT("BT"),
    /** Bouvet Island */
    BV("BV"),
    /** Botswana */
    BW("BW"),
    /** Belarus */
    BY("BY"),
    /** Belize */
    BZ("BZ"),
    /** Canada */
    CA("CA"),
    /** Cocos (Keeling) Islands */
    CC("CC"),
    /** Congo - Kinshasa */
    CD("CD"),
    /** Central African Republic */
    CF("CF"),
    /** Congo - Brazzaville */
    CG("CG"),
    /** Switzerland */
    CH("CH"),
    /** Côte d'Ivoire */
    CI("CI"),
    /** Cook Islands */
    CK("CK"),
    /** Chile */
    CL("CL"),
    /** Cameroon */
    CM("CM"),
    /** China */
    CN("CN"),
    /** Colombia */
    CO("CO"),
    /** Costa Rica */
    CR("CR"),
    /** Cuba */
    CU("CU"),
    /** Cape Verde */
    CV("CV"),
    /** Curaçao */
    CW("CW"),
    /** Christmas Island */
    CX("CX"),
    /** Cyprus */
    CY("CY"),
    /** Czechia */
    CZ("CZ"),
    /** Germany */
    DE("DE"),
    /** Djibouti */
    DJ("DJ"),
    /** Denmark */
    DK("DK"),
    /** Dominica */
    DM("DM"),
    /** Dominican Republic */
    DO("DO"),
    /** Algeria */
    DZ("DZ"),
    /** Ecuador */
    EC("EC"),
    /** Estonia */
    EE("EE"),
    /** Egypt */
    EG("EG"),
    /** Western Sahara */
    EH("EH"),
    /** Eritrea */
    ER("ER"),
    /** Spain */
    ES("ES"),
    /** Ethiopia */
    ET("ET"),
    /** Finland */
    FI("FI"),
    /** Fiji */
    FJ("FJ"),
    /** Falkland Islands */
    FK("FK"),
    /** Micronesia */
    FM("FM"),
    /** Faroe Islands */
    FO("FO"),
    /** France */
    FR("FR"),
    /** Gabon */
    GA("GA"),
    /** United Kingdom */
    GB("GB"),
    /** Grenada */
    GD("GD"),
    /** Georgia */
    GE("GE"),
    /** French Guiana */
    GF("GF"),
    /** Guernsey */
    GG("GG"),
    /** Ghana */
    GH("GH"),
    /** Gibraltar */
    GI("GI"),
    /** Greenland */
    GL("GL"),
    /** Gambia */
    GM("GM"),
    /** Guinea */
    GN("GN"),
    /** Guadeloupe */
    GP("GP"),
    /** Equatorial Guinea */
    GQ("GQ"),
    /** Greece */
    GR("GR"),
    /** South Georgia &amp; South Sandwich Islands */
    GS("GS"),
    /** Guatemala */
    GT("GT"),
    /** Guam */
    GU("GU"),
    /** Guinea-Bissau */
    GW("GW"),
    /** Guyana */
    GY("GY"),
    /** Hong Kong SAR China */
    HK("HK"),
    /** Heard &amp; McDonald Islands */
    HM("HM"),
    /** Honduras */
    HN("HN"),
    /** Croatia */
    HR("HR"),
    /** Haiti */
    HT("HT"),
    /** Hungary */
    HU("HU"),
    /** Indonesia */
    ID("ID"),
    /** Ireland */
    IE("IE"),
    /** Israel */
    IL("IL"),
    /** Isle of Man */
    IM("IM"),
    /** India */
    IN("IN"),
    /** British Indian Ocean Territory */
    IO("IO"),
    /** Iraq */
    IQ("IQ"),
    /** Iran */
    IR("IR"),
    /** Iceland */
    IS("IS"),
    /** Italy */
    IT("IT"),
    /** Jersey */
    JE("JE"),
    /** Jamaica */
    JM("JM"),
    /** Jordan */
    JO("JO"),
    /** Japan */
    JP("JP"),
    /** Kenya */
    KE("KE"),
    /** Kyrgyzstan */
    KG("KG"),
    /** Cambodia */
    KH("KH"),
    /** Kiribati */
    KI("KI"),
    /** Comoros */
    KM("KM"),
    /** St. Kitts &amp; Nevis */
    KN("KN"),
    /** North Korea */
    KP("KP"),
    /** South Korea */
    KR("KR"),
    /** Kuwait */
    KW("KW"),
    /** Cayman Islands */
    KY("KY"),
    /** Kazakhstan */
    KZ("KZ"),
    /** Laos */
    LA("LA"),
    /** Lebanon */
    LB("LB"),
    /** St. Lucia */
    LC("LC"),
    /** Liechtenstein */
    LI("LI"),
    /** Sri Lanka */
    LK("LK"),
    /** Liberia */
    LR("LR"),
    /** Lesotho */
    LS("LS"),
    /** Lithuania */
    LT("LT"),
    /** Luxembourg */
    LU("LU"),
    /** Latvia */
    LV("LV"),
    /** Libya */
    LY("LY"),
    /** Morocco */
    MA("MA"),
    /** Monaco */
    MC("MC"),
    /** Moldova */
    MD("MD"),
    /** Montenegro */
    ME("ME"),
    /** St. Martin */
    MF("MF"),
    /** Madagascar */
    MG("MG"),
    /** Marshall Islands */
    MH("MH"),
    /** North Macedonia */
    MK("MK"),
    /** Mali */
    ML("ML"),
    /** Myanmar (Burma) */
    MM("MM"),
    /** Mongolia */
    MN("MN"),
    /** Macao SAR China */
    MO("MO"),
    /** Northern Mariana Islands */
    MP("MP"),
    /** Martinique */
    MQ("MQ"),
    /** Mauritania */
    MR("MR"),
    /** Montserrat */
    MS("MS"),
    /** Malta */
    MT("MT"),
    /** Mauritius */
    MU("MU"),
    /** Maldives */
    MV("MV"),
    /** Malawi */
    MW("MW"),
    /** Mexico */
    MX("MX"),
    /** Malaysia */
    MY("MY"),
    /** Mozambique */
    MZ("MZ"),
    /** Namibia */
    NA("NA"),
    /** New Caledonia */
    NC("NC"),
    /** Niger */
    NE("NE"),
    /** Norfolk Island */
    NF("NF"),
    /** Nigeria */
    NG("NG"),
    /** Nicaragua */
    NI("NI"),
    /** Netherlands */
    NL("NL"),
    /** Norway */
    NO("NO"),
    /** Nepal */
    NP("NP"),
    /** Nauru */
    NR("NR"),
    /** Niue */
    NU("NU"),
    /** New Zealand */
    NZ("NZ"),
    /** Oman */
    OM("OM"),
    /** Panama */
    PA("PA"),
    /** Peru */
    PE("PE"),
    /** French Polynesia */
    PF("PF"),
    /** Papua New Guinea */
    PG("PG"),
    /** Philippines */
    PH("PH"),
    /** Pakistan */
    PK("PK"),
    /** Poland */
    PL("PL"),
    /** St. Pierre &amp; Miquelon */
    PM("PM"),
    /** Pitcairn Islands */
    PN("PN"),
    /** Puerto Rico */
    PR("PR"),
    /** Palestinian Territories */
    PS("PS"),
    /** Portugal */
    PT("PT"),
    /** Palau */
    PW("PW"),
    /** Paraguay */
    PY("PY"),
    /** Qatar */
    QA("QA"),
    /** Réunion */
    RE("RE"),
    /** Romania */
    RO("RO"),
    /** Serbia */
    RS("RS"),
    /** Russia */
    RU("RU"),
    /** Rwanda */
    RW("RW"),
    /** Saudi Arabia */
    SA("SA"),
    /** Solomon Islands */
    SB("SB"),
    /** Seychelles */
    SC("SC"),
    /** Sudan */
    SD("SD"),
    /** Sweden */
    SE("SE"),
    /** Singapore */
    SG("SG"),
    /** St. Helena */
    SH("SH"),
    /** Slovenia */
    SI("SI"),
    /** Svalbard &amp; Jan Mayen */
    SJ("SJ"),
    /** Slovakia */
    SK("SK"),
    /** Sierra Leone */
    SL("SL"),
    /** San Marino */
    SM("SM"),
    /** Senegal */
    SN("SN"),
    /** Somalia */
    SO("SO"),
    /** Suriname */
    SR("SR"),
    /** South Sudan */
    SS("SS"),
    /** São Tomé &amp; Príncipe */
    ST("ST"),
    /** El Salvador */
    SV("SV"),
    /** Sint Maarten */
    SX("SX"),
    /** Syria */
    SY("SY"),
    /** Eswatini */
    SZ("SZ"),
    /** Turks &amp; Caicos Islands */
    TC("TC"),
    /** Chad */
    TD("TD"),
    /** French Southern Territories */
    TF("TF"),
    /** Togo */
    TG("TG"),
    /** Thailand */
    TH("TH"),
    /** Tajikistan */
    TJ("TJ"),
    /** Tokelau */
    TK("TK"),
    /** Timor-Leste */
    TL("TL"),
    /** Turkmenistan */
    TM("TM"),
    /** Tunisia */
    TN("TN"),
    /** Tonga */
    TO("TO"),
    /** Türkiye */
    TR("TR"),
    /** Trinidad &amp; Tobago */
    TT("TT"),
    /** Tuvalu */
    TV("TV"),
    /** Taiwan */
    TW("TW"),
    /** Tanzania */
    TZ("TZ"),
    /** Ukraine */
    UA("UA"),
    /** Uganda */
    UG("UG"),
    /** U.S. Outlying Islands */
    UM("UM"),
    /** United States */
    US("US"),
    /** Uruguay */
    UY("UY"),
    /** Uzbekistan */
    UZ("UZ"),
    /** Vatican City */
    VA("VA"),
    /** St. Vincent &amp; Grenadines */
    VC("VC"),
    /** Venezuela */
    VE("VE"),
    /** British Virgin Islands */
    VG("VG"),
    /** U.S. Virgin Islands */
    VI("VI"),
    /** Vietnam */
    VN("VN"),
    /** Vanuatu */
    VU("VU"),
    /** Wallis &amp; Futuna */
    WF("WF"),
    /** Samoa */
    WS("WS"),
    /** Yemen */
    YE("YE"),
    /** Mayotte */
    YT("YT"),
    /** South Africa */
    ZA("ZA"),
    /** Zambia */
    ZM("ZM"),
    /** Zimbabwe */
    ZW("ZW");

    private static final Map<String, Country> CODES =
            Stream.of(values()).collect(Collectors.toMap(code -> code.value, code -> code));

    private final String value;

    Country(String value) {
        this.value = value;
    }

    /**
     * Finds a code as it is written.
     *
     * @param value the code
     * @return nothing, if the schema names no such code
     */
    public static Optional<Country> of(String value) {
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
