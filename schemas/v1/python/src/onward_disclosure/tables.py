"""Codes and facts that go with the format."""

import dataclasses
import typing as t


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class AreasRow:
    """A row of `AREAS`."""

    code: str
    """The code, as a disclosure has it."""

    means: str
    """The English name of a country; what another area means."""

    kind: str
    """`country`, `union`, `part-of-the-world` or `statement`."""

    countries: tuple[str, ...]
    """The countries that it is made of."""


AREAS: t.Final[tuple[AreasRow, ...]] = (
    AreasRow(code="AD", means="Andorra", kind="country", countries=("AD",)),
    AreasRow(code="AE", means="United Arab Emirates", kind="country", countries=("AE",)),
    AreasRow(code="AF", means="Afghanistan", kind="country", countries=("AF",)),
    AreasRow(code="AG", means="Antigua & Barbuda", kind="country", countries=("AG",)),
    AreasRow(code="AI", means="Anguilla", kind="country", countries=("AI",)),
    AreasRow(code="AL", means="Albania", kind="country", countries=("AL",)),
    AreasRow(code="AM", means="Armenia", kind="country", countries=("AM",)),
    AreasRow(code="AO", means="Angola", kind="country", countries=("AO",)),
    AreasRow(code="AQ", means="Antarctica", kind="country", countries=("AQ",)),
    AreasRow(code="AR", means="Argentina", kind="country", countries=("AR",)),
    AreasRow(code="AS", means="American Samoa", kind="country", countries=("AS",)),
    AreasRow(code="AT", means="Austria", kind="country", countries=("AT",)),
    AreasRow(code="AU", means="Australia", kind="country", countries=("AU",)),
    AreasRow(code="AW", means="Aruba", kind="country", countries=("AW",)),
    AreasRow(code="AX", means="Åland Islands", kind="country", countries=("AX",)),
    AreasRow(code="AZ", means="Azerbaijan", kind="country", countries=("AZ",)),
    AreasRow(code="BA", means="Bosnia & Herzegovina", kind="country", countries=("BA",)),
    AreasRow(code="BB", means="Barbados", kind="country", countries=("BB",)),
    AreasRow(code="BD", means="Bangladesh", kind="country", countries=("BD",)),
    AreasRow(code="BE", means="Belgium", kind="country", countries=("BE",)),
    AreasRow(code="BF", means="Burkina Faso", kind="country", countries=("BF",)),
    AreasRow(code="BG", means="Bulgaria", kind="country", countries=("BG",)),
    AreasRow(code="BH", means="Bahrain", kind="country", countries=("BH",)),
    AreasRow(code="BI", means="Burundi", kind="country", countries=("BI",)),
    AreasRow(code="BJ", means="Benin", kind="country", countries=("BJ",)),
    AreasRow(code="BL", means="St. Barthélemy", kind="country", countries=("BL",)),
    AreasRow(code="BM", means="Bermuda", kind="country", countries=("BM",)),
    AreasRow(code="BN", means="Brunei", kind="country", countries=("BN",)),
    AreasRow(code="BO", means="Bolivia", kind="country", countries=("BO",)),
    AreasRow(code="BQ", means="Caribbean Netherlands", kind="country", countries=("BQ",)),
    AreasRow(code="BR", means="Brazil", kind="country", countries=("BR",)),
    AreasRow(code="BS", means="Bahamas", kind="country", countries=("BS",)),
    AreasRow(code="BT", means="Bhutan", kind="country", countries=("BT",)),
    AreasRow(code="BV", means="Bouvet Island", kind="country", countries=("BV",)),
    AreasRow(code="BW", means="Botswana", kind="country", countries=("BW",)),
    AreasRow(code="BY", means="Belarus", kind="country", countries=("BY",)),
    AreasRow(code="BZ", means="Belize", kind="country", countries=("BZ",)),
    AreasRow(code="CA", means="Canada", kind="country", countries=("CA",)),
    AreasRow(code="CC", means="Cocos (Keeling) Islands", kind="country", countries=("CC",)),
    AreasRow(code="CD", means="Congo - Kinshasa", kind="country", countries=("CD",)),
    AreasRow(code="CF", means="Central African Republic", kind="country", countries=("CF",)),
    AreasRow(code="CG", means="Congo - Brazzaville", kind="country", countries=("CG",)),
    AreasRow(code="CH", means="Switzerland", kind="country", countries=("CH",)),
    AreasRow(code="CI", means="Côte d'Ivoire", kind="country", countries=("CI",)),
    AreasRow(code="CK", means="Cook Islands", kind="country", countries=("CK",)),
    AreasRow(code="CL", means="Chile", kind="country", countries=("CL",)),
    AreasRow(code="CM", means="Cameroon", kind="country", countries=("CM",)),
    AreasRow(code="CN", means="China", kind="country", countries=("CN",)),
    AreasRow(code="CO", means="Colombia", kind="country", countries=("CO",)),
    AreasRow(code="CR", means="Costa Rica", kind="country", countries=("CR",)),
    AreasRow(code="CU", means="Cuba", kind="country", countries=("CU",)),
    AreasRow(code="CV", means="Cape Verde", kind="country", countries=("CV",)),
    AreasRow(code="CW", means="Curaçao", kind="country", countries=("CW",)),
    AreasRow(code="CX", means="Christmas Island", kind="country", countries=("CX",)),
    AreasRow(code="CY", means="Cyprus", kind="country", countries=("CY",)),
    AreasRow(code="CZ", means="Czechia", kind="country", countries=("CZ",)),
    AreasRow(code="DE", means="Germany", kind="country", countries=("DE",)),
    AreasRow(code="DJ", means="Djibouti", kind="country", countries=("DJ",)),
    AreasRow(code="DK", means="Denmark", kind="country", countries=("DK",)),
    AreasRow(code="DM", means="Dominica", kind="country", countries=("DM",)),
    AreasRow(code="DO", means="Dominican Republic", kind="country", countries=("DO",)),
    AreasRow(code="DZ", means="Algeria", kind="country", countries=("DZ",)),
    AreasRow(code="EC", means="Ecuador", kind="country", countries=("EC",)),
    AreasRow(code="EE", means="Estonia", kind="country", countries=("EE",)),
    AreasRow(code="EG", means="Egypt", kind="country", countries=("EG",)),
    AreasRow(code="EH", means="Western Sahara", kind="country", countries=("EH",)),
    AreasRow(code="ER", means="Eritrea", kind="country", countries=("ER",)),
    AreasRow(code="ES", means="Spain", kind="country", countries=("ES",)),
    AreasRow(code="ET", means="Ethiopia", kind="country", countries=("ET",)),
    AreasRow(code="FI", means="Finland", kind="country", countries=("FI",)),
    AreasRow(code="FJ", means="Fiji", kind="country", countries=("FJ",)),
    AreasRow(code="FK", means="Falkland Islands", kind="country", countries=("FK",)),
    AreasRow(code="FM", means="Micronesia", kind="country", countries=("FM",)),
    AreasRow(code="FO", means="Faroe Islands", kind="country", countries=("FO",)),
    AreasRow(code="FR", means="France", kind="country", countries=("FR",)),
    AreasRow(code="GA", means="Gabon", kind="country", countries=("GA",)),
    AreasRow(code="GB", means="United Kingdom", kind="country", countries=("GB",)),
    AreasRow(code="GD", means="Grenada", kind="country", countries=("GD",)),
    AreasRow(code="GE", means="Georgia", kind="country", countries=("GE",)),
    AreasRow(code="GF", means="French Guiana", kind="country", countries=("GF",)),
    AreasRow(code="GG", means="Guernsey", kind="country", countries=("GG",)),
    AreasRow(code="GH", means="Ghana", kind="country", countries=("GH",)),
    AreasRow(code="GI", means="Gibraltar", kind="country", countries=("GI",)),
    AreasRow(code="GL", means="Greenland", kind="country", countries=("GL",)),
    AreasRow(code="GM", means="Gambia", kind="country", countries=("GM",)),
    AreasRow(code="GN", means="Guinea", kind="country", countries=("GN",)),
    AreasRow(code="GP", means="Guadeloupe", kind="country", countries=("GP",)),
    AreasRow(code="GQ", means="Equatorial Guinea", kind="country", countries=("GQ",)),
    AreasRow(code="GR", means="Greece", kind="country", countries=("GR",)),
    AreasRow(code="GS", means="South Georgia & South Sandwich Islands", kind="country", countries=("GS",)),
    AreasRow(code="GT", means="Guatemala", kind="country", countries=("GT",)),
    AreasRow(code="GU", means="Guam", kind="country", countries=("GU",)),
    AreasRow(code="GW", means="Guinea-Bissau", kind="country", countries=("GW",)),
    AreasRow(code="GY", means="Guyana", kind="country", countries=("GY",)),
    AreasRow(code="HK", means="Hong Kong SAR China", kind="country", countries=("HK",)),
    AreasRow(code="HM", means="Heard & McDonald Islands", kind="country", countries=("HM",)),
    AreasRow(code="HN", means="Honduras", kind="country", countries=("HN",)),
    AreasRow(code="HR", means="Croatia", kind="country", countries=("HR",)),
    AreasRow(code="HT", means="Haiti", kind="country", countries=("HT",)),
    AreasRow(code="HU", means="Hungary", kind="country", countries=("HU",)),
    AreasRow(code="ID", means="Indonesia", kind="country", countries=("ID",)),
    AreasRow(code="IE", means="Ireland", kind="country", countries=("IE",)),
    AreasRow(code="IL", means="Israel", kind="country", countries=("IL",)),
    AreasRow(code="IM", means="Isle of Man", kind="country", countries=("IM",)),
    AreasRow(code="IN", means="India", kind="country", countries=("IN",)),
    AreasRow(code="IO", means="British Indian Ocean Territory", kind="country", countries=("IO",)),
    AreasRow(code="IQ", means="Iraq", kind="country", countries=("IQ",)),
    AreasRow(code="IR", means="Iran", kind="country", countries=("IR",)),
    AreasRow(code="IS", means="Iceland", kind="country", countries=("IS",)),
    AreasRow(code="IT", means="Italy", kind="country", countries=("IT",)),
    AreasRow(code="JE", means="Jersey", kind="country", countries=("JE",)),
    AreasRow(code="JM", means="Jamaica", kind="country", countries=("JM",)),
    AreasRow(code="JO", means="Jordan", kind="country", countries=("JO",)),
    AreasRow(code="JP", means="Japan", kind="country", countries=("JP",)),
    AreasRow(code="KE", means="Kenya", kind="country", countries=("KE",)),
    AreasRow(code="KG", means="Kyrgyzstan", kind="country", countries=("KG",)),
    AreasRow(code="KH", means="Cambodia", kind="country", countries=("KH",)),
    AreasRow(code="KI", means="Kiribati", kind="country", countries=("KI",)),
    AreasRow(code="KM", means="Comoros", kind="country", countries=("KM",)),
    AreasRow(code="KN", means="St. Kitts & Nevis", kind="country", countries=("KN",)),
    AreasRow(code="KP", means="North Korea", kind="country", countries=("KP",)),
    AreasRow(code="KR", means="South Korea", kind="country", countries=("KR",)),
    AreasRow(code="KW", means="Kuwait", kind="country", countries=("KW",)),
    AreasRow(code="KY", means="Cayman Islands", kind="country", countries=("KY",)),
    AreasRow(code="KZ", means="Kazakhstan", kind="country", countries=("KZ",)),
    AreasRow(code="LA", means="Laos", kind="country", countries=("LA",)),
    AreasRow(code="LB", means="Lebanon", kind="country", countries=("LB",)),
    AreasRow(code="LC", means="St. Lucia", kind="country", countries=("LC",)),
    AreasRow(code="LI", means="Liechtenstein", kind="country", countries=("LI",)),
    AreasRow(code="LK", means="Sri Lanka", kind="country", countries=("LK",)),
    AreasRow(code="LR", means="Liberia", kind="country", countries=("LR",)),
    AreasRow(code="LS", means="Lesotho", kind="country", countries=("LS",)),
    AreasRow(code="LT", means="Lithuania", kind="country", countries=("LT",)),
    AreasRow(code="LU", means="Luxembourg", kind="country", countries=("LU",)),
    AreasRow(code="LV", means="Latvia", kind="country", countries=("LV",)),
    AreasRow(code="LY", means="Libya", kind="country", countries=("LY",)),
    AreasRow(code="MA", means="Morocco", kind="country", countries=("MA",)),
    AreasRow(code="MC", means="Monaco", kind="country", countries=("MC",)),
    AreasRow(code="MD", means="Moldova", kind="country", countries=("MD",)),
    AreasRow(code="ME", means="Montenegro", kind="country", countries=("ME",)),
    AreasRow(code="MF", means="St. Martin", kind="country", countries=("MF",)),
    AreasRow(code="MG", means="Madagascar", kind="country", countries=("MG",)),
    AreasRow(code="MH", means="Marshall Islands", kind="country", countries=("MH",)),
    AreasRow(code="MK", means="North Macedonia", kind="country", countries=("MK",)),
    AreasRow(code="ML", means="Mali", kind="country", countries=("ML",)),
    AreasRow(code="MM", means="Myanmar (Burma)", kind="country", countries=("MM",)),
    AreasRow(code="MN", means="Mongolia", kind="country", countries=("MN",)),
    AreasRow(code="MO", means="Macao SAR China", kind="country", countries=("MO",)),
    AreasRow(code="MP", means="Northern Mariana Islands", kind="country", countries=("MP",)),
    AreasRow(code="MQ", means="Martinique", kind="country", countries=("MQ",)),
    AreasRow(code="MR", means="Mauritania", kind="country", countries=("MR",)),
    AreasRow(code="MS", means="Montserrat", kind="country", countries=("MS",)),
    AreasRow(code="MT", means="Malta", kind="country", countries=("MT",)),
    AreasRow(code="MU", means="Mauritius", kind="country", countries=("MU",)),
    AreasRow(code="MV", means="Maldives", kind="country", countries=("MV",)),
    AreasRow(code="MW", means="Malawi", kind="country", countries=("MW",)),
    AreasRow(code="MX", means="Mexico", kind="country", countries=("MX",)),
    AreasRow(code="MY", means="Malaysia", kind="country", countries=("MY",)),
    AreasRow(code="MZ", means="Mozambique", kind="country", countries=("MZ",)),
    AreasRow(code="NA", means="Namibia", kind="country", countries=("NA",)),
    AreasRow(code="NC", means="New Caledonia", kind="country", countries=("NC",)),
    AreasRow(code="NE", means="Niger", kind="country", countries=("NE",)),
    AreasRow(code="NF", means="Norfolk Island", kind="country", countries=("NF",)),
    AreasRow(code="NG", means="Nigeria", kind="country", countries=("NG",)),
    AreasRow(code="NI", means="Nicaragua", kind="country", countries=("NI",)),
    AreasRow(code="NL", means="Netherlands", kind="country", countries=("NL",)),
    AreasRow(code="NO", means="Norway", kind="country", countries=("NO",)),
    AreasRow(code="NP", means="Nepal", kind="country", countries=("NP",)),
    AreasRow(code="NR", means="Nauru", kind="country", countries=("NR",)),
    AreasRow(code="NU", means="Niue", kind="country", countries=("NU",)),
    AreasRow(code="NZ", means="New Zealand", kind="country", countries=("NZ",)),
    AreasRow(code="OM", means="Oman", kind="country", countries=("OM",)),
    AreasRow(code="PA", means="Panama", kind="country", countries=("PA",)),
    AreasRow(code="PE", means="Peru", kind="country", countries=("PE",)),
    AreasRow(code="PF", means="French Polynesia", kind="country", countries=("PF",)),
    AreasRow(code="PG", means="Papua New Guinea", kind="country", countries=("PG",)),
    AreasRow(code="PH", means="Philippines", kind="country", countries=("PH",)),
    AreasRow(code="PK", means="Pakistan", kind="country", countries=("PK",)),
    AreasRow(code="PL", means="Poland", kind="country", countries=("PL",)),
    AreasRow(code="PM", means="St. Pierre & Miquelon", kind="country", countries=("PM",)),
    AreasRow(code="PN", means="Pitcairn Islands", kind="country", countries=("PN",)),
    AreasRow(code="PR", means="Puerto Rico", kind="country", countries=("PR",)),
    AreasRow(code="PS", means="Palestinian Territories", kind="country", countries=("PS",)),
    AreasRow(code="PT", means="Portugal", kind="country", countries=("PT",)),
    AreasRow(code="PW", means="Palau", kind="country", countries=("PW",)),
    AreasRow(code="PY", means="Paraguay", kind="country", countries=("PY",)),
    AreasRow(code="QA", means="Qatar", kind="country", countries=("QA",)),
    AreasRow(code="RE", means="Réunion", kind="country", countries=("RE",)),
    AreasRow(code="RO", means="Romania", kind="country", countries=("RO",)),
    AreasRow(code="RS", means="Serbia", kind="country", countries=("RS",)),
    AreasRow(code="RU", means="Russia", kind="country", countries=("RU",)),
    AreasRow(code="RW", means="Rwanda", kind="country", countries=("RW",)),
    AreasRow(code="SA", means="Saudi Arabia", kind="country", countries=("SA",)),
    AreasRow(code="SB", means="Solomon Islands", kind="country", countries=("SB",)),
    AreasRow(code="SC", means="Seychelles", kind="country", countries=("SC",)),
    AreasRow(code="SD", means="Sudan", kind="country", countries=("SD",)),
    AreasRow(code="SE", means="Sweden", kind="country", countries=("SE",)),
    AreasRow(code="SG", means="Singapore", kind="country", countries=("SG",)),
    AreasRow(code="SH", means="St. Helena", kind="country", countries=("SH",)),
    AreasRow(code="SI", means="Slovenia", kind="country", countries=("SI",)),
    AreasRow(code="SJ", means="Svalbard & Jan Mayen", kind="country", countries=("SJ",)),
    AreasRow(code="SK", means="Slovakia", kind="country", countries=("SK",)),
    AreasRow(code="SL", means="Sierra Leone", kind="country", countries=("SL",)),
    AreasRow(code="SM", means="San Marino", kind="country", countries=("SM",)),
    AreasRow(code="SN", means="Senegal", kind="country", countries=("SN",)),
    AreasRow(code="SO", means="Somalia", kind="country", countries=("SO",)),
    AreasRow(code="SR", means="Suriname", kind="country", countries=("SR",)),
    AreasRow(code="SS", means="South Sudan", kind="country", countries=("SS",)),
    AreasRow(code="ST", means="São Tomé & Príncipe", kind="country", countries=("ST",)),
    AreasRow(code="SV", means="El Salvador", kind="country", countries=("SV",)),
    AreasRow(code="SX", means="Sint Maarten", kind="country", countries=("SX",)),
    AreasRow(code="SY", means="Syria", kind="country", countries=("SY",)),
    AreasRow(code="SZ", means="Eswatini", kind="country", countries=("SZ",)),
    AreasRow(code="TC", means="Turks & Caicos Islands", kind="country", countries=("TC",)),
    AreasRow(code="TD", means="Chad", kind="country", countries=("TD",)),
    AreasRow(code="TF", means="French Southern Territories", kind="country", countries=("TF",)),
    AreasRow(code="TG", means="Togo", kind="country", countries=("TG",)),
    AreasRow(code="TH", means="Thailand", kind="country", countries=("TH",)),
    AreasRow(code="TJ", means="Tajikistan", kind="country", countries=("TJ",)),
    AreasRow(code="TK", means="Tokelau", kind="country", countries=("TK",)),
    AreasRow(code="TL", means="Timor-Leste", kind="country", countries=("TL",)),
    AreasRow(code="TM", means="Turkmenistan", kind="country", countries=("TM",)),
    AreasRow(code="TN", means="Tunisia", kind="country", countries=("TN",)),
    AreasRow(code="TO", means="Tonga", kind="country", countries=("TO",)),
    AreasRow(code="TR", means="Türkiye", kind="country", countries=("TR",)),
    AreasRow(code="TT", means="Trinidad & Tobago", kind="country", countries=("TT",)),
    AreasRow(code="TV", means="Tuvalu", kind="country", countries=("TV",)),
    AreasRow(code="TW", means="Taiwan", kind="country", countries=("TW",)),
    AreasRow(code="TZ", means="Tanzania", kind="country", countries=("TZ",)),
    AreasRow(code="UA", means="Ukraine", kind="country", countries=("UA",)),
    AreasRow(code="UG", means="Uganda", kind="country", countries=("UG",)),
    AreasRow(code="UM", means="U.S. Outlying Islands", kind="country", countries=("UM",)),
    AreasRow(code="US", means="United States", kind="country", countries=("US",)),
    AreasRow(code="UY", means="Uruguay", kind="country", countries=("UY",)),
    AreasRow(code="UZ", means="Uzbekistan", kind="country", countries=("UZ",)),
    AreasRow(code="VA", means="Vatican City", kind="country", countries=("VA",)),
    AreasRow(code="VC", means="St. Vincent & Grenadines", kind="country", countries=("VC",)),
    AreasRow(code="VE", means="Venezuela", kind="country", countries=("VE",)),
    AreasRow(code="VG", means="British Virgin Islands", kind="country", countries=("VG",)),
    AreasRow(code="VI", means="U.S. Virgin Islands", kind="country", countries=("VI",)),
    AreasRow(code="VN", means="Vietnam", kind="country", countries=("VN",)),
    AreasRow(code="VU", means="Vanuatu", kind="country", countries=("VU",)),
    AreasRow(code="WF", means="Wallis & Futuna", kind="country", countries=("WF",)),
    AreasRow(code="WS", means="Samoa", kind="country", countries=("WS",)),
    AreasRow(code="YE", means="Yemen", kind="country", countries=("YE",)),
    AreasRow(code="YT", means="Mayotte", kind="country", countries=("YT",)),
    AreasRow(code="ZA", means="South Africa", kind="country", countries=("ZA",)),
    AreasRow(code="ZM", means="Zambia", kind="country", countries=("ZM",)),
    AreasRow(code="ZW", means="Zimbabwe", kind="country", countries=("ZW",)),
    AreasRow(code="EU", means="The European Union: its member states.", kind="union", countries=("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",)),
    AreasRow(code="EEA", means="The European Economic Area: the European Union, Iceland, Liechtenstein and Norway.", kind="union", countries=("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",)),
    AreasRow(code="europe", means="Europe, as a source says it that leaves open whether the EEA is meant (UN M49 150, and CY).", kind="part-of-the-world", countries=("AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "UA", "VA",)),
    AreasRow(code="north-america", means="North America (UN M49 021, and MX).", kind="part-of-the-world", countries=("BM", "CA", "GL", "MX", "PM", "US",)),
    AreasRow(code="latin-america", means="Latin America and the Caribbean (UN M49 419).", kind="part-of-the-world", countries=("AG", "AI", "AR", "AW", "BB", "BL", "BO", "BQ", "BR", "BS", "BV", "BZ", "CL", "CO", "CR", "CU", "CW", "DM", "DO", "EC", "FK", "GD", "GF", "GP", "GS", "GT", "GY", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "MX", "NI", "PA", "PE", "PR", "PY", "SR", "SV", "SX", "TC", "TT", "UY", "VC", "VE", "VG", "VI",)),
    AreasRow(code="asia", means="Asia (UN M49 142).", kind="part-of-the-world", countries=("AE", "AF", "AM", "AZ", "BD", "BH", "BN", "BT", "CN", "CY", "GE", "HK", "ID", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "MM", "MN", "MO", "MV", "MY", "NP", "OM", "PH", "PK", "PS", "QA", "SA", "SG", "SY", "TH", "TJ", "TL", "TM", "TR", "TW", "UZ", "VN", "YE",)),
    AreasRow(code="asia-pacific", means="Asia and Oceania (UN M49 142 and 009).", kind="part-of-the-world", countries=("AE", "AF", "AM", "AS", "AU", "AZ", "BD", "BH", "BN", "BT", "CC", "CK", "CN", "CX", "CY", "FJ", "FM", "GE", "GU", "HK", "HM", "ID", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KI", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "MH", "MM", "MN", "MO", "MP", "MV", "MY", "NC", "NF", "NP", "NR", "NU", "NZ", "OM", "PF", "PG", "PH", "PK", "PN", "PS", "PW", "QA", "SA", "SB", "SG", "SY", "TH", "TJ", "TK", "TL", "TM", "TO", "TR", "TV", "TW", "UM", "UZ", "VN", "VU", "WF", "WS", "YE",)),
    AreasRow(code="oceania", means="Oceania (UN M49 009).", kind="part-of-the-world", countries=("AS", "AU", "CC", "CK", "CX", "FJ", "FM", "GU", "HM", "KI", "MH", "MP", "NC", "NF", "NR", "NU", "NZ", "PF", "PG", "PN", "PW", "SB", "TK", "TO", "TV", "UM", "VU", "WF", "WS",)),
    AreasRow(code="middle-east", means="The Middle East (UN M49 145, and EG and IR).", kind="part-of-the-world", countries=("AE", "AM", "AZ", "BH", "CY", "EG", "GE", "IL", "IQ", "IR", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "TR", "YE",)),
    AreasRow(code="africa", means="Africa (UN M49 002).", kind="part-of-the-world", countries=("AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ", "EG", "EH", "ER", "ET", "GA", "GH", "GM", "GN", "GQ", "GW", "IO", "KE", "KM", "LR", "LS", "LY", "MA", "MG", "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG", "RE", "RW", "SC", "SD", "SH", "SL", "SN", "SO", "SS", "ST", "SZ", "TD", "TF", "TG", "TN", "TZ", "UG", "YT", "ZA", "ZM", "ZW",)),
    AreasRow(code="worldwide", means="Anywhere in the world.", kind="part-of-the-world", countries=("AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",)),
    AreasRow(code="customer-chosen", means="The customer picks the region.", kind="statement", countries=()),
    AreasRow(code="unstated", means="The source does not say where.", kind="statement", countries=()),
)
"""Areas. Where data may be: countries by their ISO 3166-1 alpha-2 code, unions, parts of the
world, and statements that take the place of an area.
"""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class RegimesRow:
    """A row of `REGIMES`."""

    code: str
    """The code, as a disclosure has it."""

    means: str
    """What it means."""

    countries: tuple[str, ...]
    """The countries inside its area."""


REGIMES: t.Final[tuple[RegimesRow, ...]] = (
    RegimesRow(code="eu", means="The General Data Protection Regulation, in the whole European Economic Area.", countries=("AT", "AX", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GF", "GP", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MF", "MQ", "MT", "NL", "NO", "PL", "PT", "RE", "RO", "SE", "SI", "SK", "YT",)),
    RegimesRow(code="uk", means="The UK GDPR and the Data Protection Act 2018.", countries=("GB",)),
    RegimesRow(code="ch", means="The Swiss Federal Act on Data Protection.", countries=("CH",)),
    RegimesRow(code="br", means="The Brazilian general data protection law (LGPD).", countries=("BR",)),
)
"""Regimes. Data-protection regimes, and the countries among which data move without an
instrument.
"""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class MechanismsRow:
    """A row of `MECHANISMS`."""

    code: str
    """The code, as a disclosure has it."""

    means: str
    """What it means."""

    concepts: tuple[str, ...]
    """Concepts of other vocabularies that mean the same."""


MECHANISMS: t.Final[tuple[MechanismsRow, ...]] = (
    MechanismsRow(code="adequacy", means="A decision that the country ensures an adequate level of protection (GDPR Art. 45).", concepts=("eu-gdpr:A45-3",)),
    MechanismsRow(code="dpf", means="The recipient is certified under the Data Privacy Framework.", concepts=()),
    MechanismsRow(code="scc", means="Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)).", concepts=("eu-gdpr:A46-2-c",)),
    MechanismsRow(code="br-scc", means="Standard contractual clauses of the Brazilian authority.", concepts=()),
    MechanismsRow(code="uk-idta", means="The UK International Data Transfer Agreement.", concepts=()),
    MechanismsRow(code="uk-addendum", means="The UK Addendum to the standard contractual clauses of the European Commission.", concepts=()),
    MechanismsRow(code="bcr", means="Binding corporate rules (GDPR Art. 47).", concepts=("eu-gdpr:A46-2-b",)),
    MechanismsRow(code="derogation", means="A derogation for a specific situation (GDPR Art. 49).", concepts=()),
    MechanismsRow(code="code-of-conduct", means="An approved code of conduct (GDPR Art. 46(2)(e)).", concepts=("eu-gdpr:A46-2-e",)),
    MechanismsRow(code="certification", means="An approved certification mechanism (GDPR Art. 46(2)(f)).", concepts=("eu-gdpr:A46-2-f",)),
    MechanismsRow(code="none-needed", means="No instrument is called for: the data stay inside the area, or the country is adequate without conditions.", concepts=()),
    MechanismsRow(code="privacy-shield", means="The EU-US Privacy Shield, for what is or was stated.", concepts=()),
    MechanismsRow(code="safe-harbour", means="The US Safe Harbour, for what is or was stated.", concepts=()),
    MechanismsRow(code="other", means="Something else, which the text names.", concepts=()),
)
"""Mechanisms. The codes for what a transfer rests on."""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class MechanismCoverageRow:
    """A row of `MECHANISM_COVERAGE`."""

    mechanism: str
    """The mechanism."""

    regime: str
    """The regime under which it carries."""

    reach: str
    """Where it carries to: `recognised`, countries that the regime recognises as adequate;
    `outside`, any country outside the regime's area; `inside`, the area itself and countries with
    unconditional adequacy.
    """

    countries: tuple[str, ...] | None = None
    """If it carries to these countries only."""

    with_: str | None = None
    """The mechanism that must stand beside it."""

    from_: str | None = None
    """The first day on which it may be relied on; absent if that is not known, which counts as
    always.
    """

    until: str | None = None
    """The last day on which it may be relied on, if one is set."""

    source: str
    """What this is taken from."""

    confidence: str
    """How far that was followed: `official`, read in the official journal; `secondary`, read
    elsewhere; `memory`, not read.
    """


MECHANISM_COVERAGE: t.Final[tuple[MechanismCoverageRow, ...]] = (
    MechanismCoverageRow(mechanism="adequacy", regime="eu", reach="recognised", source="GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", confidence="secondary"),
    MechanismCoverageRow(mechanism="adequacy", regime="uk", reach="recognised", source="GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", confidence="secondary"),
    MechanismCoverageRow(mechanism="adequacy", regime="ch", reach="recognised", source="GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", confidence="secondary"),
    MechanismCoverageRow(mechanism="adequacy", regime="br", reach="recognised", source="GDPR Art. 45; UK GDPR Art. 45A; FADP Art. 16(1); LGPD Art. 33(I)", confidence="secondary"),
    MechanismCoverageRow(mechanism="dpf", regime="eu", reach="outside", countries=("US",), from_="2023-07-10", source="Commission Implementing Decision (EU) 2023/1795", confidence="secondary"),
    MechanismCoverageRow(mechanism="dpf", regime="uk", reach="outside", countries=("US",), from_="2023-10-12", source="The Data Protection (Adequacy) (United States of America) Regulations 2023: only with the EU-US part", confidence="secondary"),
    MechanismCoverageRow(mechanism="dpf", regime="ch", reach="outside", countries=("US",), from_="2024-09-15", source="Data Protection Ordinance, Annex 1, in force on 2024-09-15", confidence="secondary"),
    MechanismCoverageRow(mechanism="scc", regime="eu", reach="outside", source="GDPR Art. 46(2)(c); a set in force", confidence="secondary"),
    MechanismCoverageRow(mechanism="scc", regime="uk", reach="outside", with_="uk-addendum", source="UK GDPR Art. 46; the Addendum", confidence="secondary"),
    MechanismCoverageRow(mechanism="scc", regime="ch", reach="outside", source="FADP Art. 16(2)(d); with adaptations", confidence="secondary"),
    MechanismCoverageRow(mechanism="uk-idta", regime="uk", reach="outside", from_="2022-03-21", source="Data Protection Act 2018, s. 119A; version A1.0", confidence="memory"),
    MechanismCoverageRow(mechanism="uk-addendum", regime="uk", reach="outside", with_="scc", from_="2022-03-21", source="Data Protection Act 2018, s. 119A; version B1.0", confidence="memory"),
    MechanismCoverageRow(mechanism="br-scc", regime="br", reach="outside", source="Resolution CD/ANPD 19/2024", confidence="memory"),
    MechanismCoverageRow(mechanism="bcr", regime="eu", reach="outside", source="GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", confidence="secondary"),
    MechanismCoverageRow(mechanism="bcr", regime="uk", reach="outside", source="GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", confidence="secondary"),
    MechanismCoverageRow(mechanism="bcr", regime="ch", reach="outside", source="GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", confidence="secondary"),
    MechanismCoverageRow(mechanism="bcr", regime="br", reach="outside", source="GDPR Art. 47; UK GDPR Art. 47; FADP Art. 16(2)(e); LGPD Art. 33(II)(c)", confidence="secondary"),
    MechanismCoverageRow(mechanism="code-of-conduct", regime="eu", reach="outside", source="GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence="secondary"),
    MechanismCoverageRow(mechanism="code-of-conduct", regime="uk", reach="outside", source="GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence="secondary"),
    MechanismCoverageRow(mechanism="code-of-conduct", regime="ch", reach="outside", source="GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence="secondary"),
    MechanismCoverageRow(mechanism="code-of-conduct", regime="br", reach="outside", source="GDPR Art. 46(2)(e); UK GDPR Art. 46(2)(e); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence="secondary"),
    MechanismCoverageRow(mechanism="certification", regime="eu", reach="outside", source="GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence="secondary"),
    MechanismCoverageRow(mechanism="certification", regime="uk", reach="outside", source="GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence="secondary"),
    MechanismCoverageRow(mechanism="certification", regime="ch", reach="outside", source="GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence="secondary"),
    MechanismCoverageRow(mechanism="certification", regime="br", reach="outside", source="GDPR Art. 46(2)(f); UK GDPR Art. 46(2)(f); FADP Art. 16(3); LGPD Art. 33(II)(d)", confidence="secondary"),
    MechanismCoverageRow(mechanism="derogation", regime="eu", reach="outside", source="GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", confidence="secondary"),
    MechanismCoverageRow(mechanism="derogation", regime="uk", reach="outside", source="GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", confidence="secondary"),
    MechanismCoverageRow(mechanism="derogation", regime="ch", reach="outside", source="GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", confidence="secondary"),
    MechanismCoverageRow(mechanism="derogation", regime="br", reach="outside", source="GDPR Art. 49; UK GDPR Art. 49; FADP Art. 17; LGPD Art. 33", confidence="secondary"),
    MechanismCoverageRow(mechanism="other", regime="eu", reach="outside", source="not named, so not refused", confidence="secondary"),
    MechanismCoverageRow(mechanism="other", regime="uk", reach="outside", source="not named, so not refused", confidence="secondary"),
    MechanismCoverageRow(mechanism="other", regime="ch", reach="outside", source="not named, so not refused", confidence="secondary"),
    MechanismCoverageRow(mechanism="other", regime="br", reach="outside", source="not named, so not refused", confidence="secondary"),
    MechanismCoverageRow(mechanism="none-needed", regime="eu", reach="inside", source="nothing is a transfer inside the area; unconditional adequacy needs no statement", confidence="secondary"),
    MechanismCoverageRow(mechanism="none-needed", regime="uk", reach="inside", source="nothing is a transfer inside the area; unconditional adequacy needs no statement", confidence="secondary"),
    MechanismCoverageRow(mechanism="none-needed", regime="ch", reach="inside", source="nothing is a transfer inside the area; unconditional adequacy needs no statement", confidence="secondary"),
    MechanismCoverageRow(mechanism="none-needed", regime="br", reach="inside", source="nothing is a transfer inside the area; unconditional adequacy needs no statement", confidence="secondary"),
    MechanismCoverageRow(mechanism="safe-harbour", regime="eu", reach="outside", countries=("US",), from_="2000-07-26", until="2015-10-05", source="Commission Decision 2000/520/EC; invalidated by the Court of Justice, C-362/14", confidence="secondary"),
    MechanismCoverageRow(mechanism="privacy-shield", regime="eu", reach="outside", countries=("US",), from_="2016-07-12", until="2020-07-15", source="Commission Implementing Decision (EU) 2016/1250; invalidated by the Court of Justice, C-311/18", confidence="secondary"),
)
"""Coverage of mechanisms. What each mechanism carries under which regime. As far as the sources
say: no statement that anybody complies with anything. Compared with them on 2026-11-24.
"""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class ClauseSetsRow:
    """A row of `CLAUSE_SETS`."""

    code: str
    """The code, as a disclosure has it."""

    means: str
    """What it means."""

    reference: str
    """The decision that adopted it."""

    transfers: bool
    """Whether it is an instrument for transfers at all."""

    from_: str | None = None
    """The first day on which it may be relied on; absent if that is not known, which counts as
    always.
    """

    until: str | None = None
    """The last day on which it may be relied on, if one is set."""

    new_contracts_until: str | None = None
    """The last day on which a contract could be concluded with it."""

    source: str
    """What this is taken from."""

    confidence: str
    """How far that was followed: `official`, read in the official journal; `secondary`, read
    elsewhere; `memory`, not read.
    """


CLAUSE_SETS: t.Final[tuple[ClauseSetsRow, ...]] = (
    ClauseSetsRow(code="2021/914", means="The set for transfers of 2021, in four modules.", reference="(EU) 2021/914", transfers=True, from_="2021-06-27", source="Commission Implementing Decision (EU) 2021/914", confidence="secondary"),
    ClauseSetsRow(code="2010/87", means="The set of 2010, controller to processor.", reference="2010/87/EU", transfers=True, until="2022-12-27", new_contracts_until="2021-09-26", source="Commission Implementing Decision (EU) 2021/914, Art. 4", confidence="secondary"),
    ClauseSetsRow(code="2004/915", means="The alternative set of 2004, controller to controller.", reference="2004/915/EC", transfers=True, until="2022-12-27", new_contracts_until="2021-09-26", source="Commission Implementing Decision (EU) 2021/914, Art. 4", confidence="secondary"),
    ClauseSetsRow(code="2001/497", means="The first set, of 2001, controller to controller.", reference="2001/497/EC", transfers=True, until="2022-12-27", new_contracts_until="2021-09-26", source="Commission Implementing Decision (EU) 2021/914, Art. 4", confidence="secondary"),
    ClauseSetsRow(code="2021/915", means="The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer instrument.", reference="(EU) 2021/915", transfers=False, from_="2021-06-27", source="Commission Implementing Decision (EU) 2021/915: the clauses between controllers and processors in the EEA, GDPR Art. 28(7)", confidence="secondary"),
)
"""Clause sets. Sets of standard contractual clauses. As far as the sources say: no statement
that anybody complies with anything. Compared with them on 2026-11-24.
"""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class AdequacyDecisionsRow:
    """A row of `ADEQUACY_DECISIONS`."""

    regime: str
    """The regime under which it counts."""

    countries: tuple[str, ...]
    """The countries that it recognises."""

    reference: str
    """Its reference."""

    scope: str
    """Whom it covers there: `all`; `dpf`, organisations on the list of the Data Privacy Framework;
    or `limited`.
    """

    limit: str | None = None
    """The words of its limit, if it is limited."""

    from_: str | None = None
    """The first day on which it may be relied on; absent if that is not known, which counts as
    always.
    """

    until: str | None = None
    """The last day on which it may be relied on, if one is set."""

    source: str
    """What this is taken from."""

    confidence: str
    """How far that was followed: `official`, read in the official journal; `secondary`, read
    elsewhere; `memory`, not read.
    """


ADEQUACY_DECISIONS: t.Final[tuple[AdequacyDecisionsRow, ...]] = (
    AdequacyDecisionsRow(regime="eu", countries=("CH",), reference="2000/518/EC", scope="all", from_="2000-07-26", source="Commission Decision 2000/518/EC; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("CA",), reference="2002/2/EC", scope="limited", limit="organisations subject to PIPEDA", from_="2001-12-20", source="Commission Decision 2002/2/EC; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("AR",), reference="2003/490/EC", scope="all", from_="2003-06-30", source="Commission Decision 2003/490/EC; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("GG",), reference="2003/821/EC", scope="all", from_="2003-11-21", source="Commission Decision 2003/821/EC; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("IM",), reference="2004/411/EC", scope="all", from_="2004-04-28", source="Commission Decision 2004/411/EC; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("JE",), reference="2008/393/EC", scope="all", from_="2008-05-08", source="Commission Decision 2008/393/EC; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("FO",), reference="2010/146/EU", scope="all", from_="2010-03-05", source="Commission Decision 2010/146/EU; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("AD",), reference="2010/625/EU", scope="all", from_="2010-10-19", source="Commission Decision 2010/625/EU; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("IL",), reference="2011/61/EU", scope="limited", limit="automated transfers", from_="2011-01-31", source="Commission Decision 2011/61/EU; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("UY",), reference="2012/484/EU", scope="all", from_="2012-08-21", source="Commission Implementing Decision 2012/484/EU; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("NZ",), reference="2013/65/EU", scope="all", from_="2012-12-19", source="Commission Implementing Decision 2013/65/EU; confirmed by COM(2024) 7", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("JP",), reference="(EU) 2019/419", scope="limited", limit="operators under the APPI with supplementary rules", from_="2019-01-23", source="Commission Implementing Decision (EU) 2019/419", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("GB",), reference="(EU) 2021/1772", scope="all", from_="2021-06-28", until="2031-12-27", source="Commission Implementing Decision (EU) 2021/1772, extended, and renewed by C(2025) 8771 of 2025-12-19", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("KR",), reference="(EU) 2022/254", scope="limited", limit="operators under the PIPA", from_="2021-12-17", source="Commission Implementing Decision (EU) 2022/254", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("US",), reference="(EU) 2023/1795", scope="dpf", from_="2023-07-10", source="Commission Implementing Decision (EU) 2023/1795", confidence="secondary"),
    AdequacyDecisionsRow(regime="eu", countries=("BR",), reference="(EU) 2026/179", scope="limited", limit="recipients subject to the LGPD", from_="2026-01-26", source="Official Journal of the European Union, 2026-01-28", confidence="official"),
    AdequacyDecisionsRow(regime="uk", countries=("AD", "AR", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "SK", "UY",), reference="Data Protection Act 2018, Sch. 21", scope="all", from_="2021-01-01", source="Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", confidence="memory"),
    AdequacyDecisionsRow(regime="uk", countries=("CA",), reference="Data Protection Act 2018, Sch. 21", scope="limited", limit="organisations subject to PIPEDA", from_="2021-01-01", source="Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", confidence="memory"),
    AdequacyDecisionsRow(regime="uk", countries=("JP",), reference="Data Protection Act 2018, Sch. 21", scope="limited", limit="operators under the APPI with supplementary rules", from_="2021-01-01", source="Data Protection Act 2018, Sch. 21; the first day from memory: taken over when the transition ended", confidence="memory"),
    AdequacyDecisionsRow(regime="uk", countries=("KR",), reference="The Data Protection (Adequacy) (Republic of Korea) Regulations 2022", scope="all", from_="2022-12-19", source="The Data Protection (Adequacy) (Republic of Korea) Regulations 2022", confidence="secondary"),
    AdequacyDecisionsRow(regime="ch", countries=("AD", "AR", "AT", "BE", "BG", "CA", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IL", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MT", "NL", "NO", "NZ", "PL", "PT", "RO", "SE", "SI", "SK", "UY",), reference="Data Protection Ordinance, Annex 1", scope="all", source="Data Protection Ordinance, Annex 1 (in force since 2023-09-01, from memory; not JP, KR, BR)", confidence="secondary"),
    AdequacyDecisionsRow(regime="br", countries=("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",), reference="CD/ANPD 32", scope="all", from_="2026-01-26", source="Resolution CD/ANPD 32 of 2026-01-26", confidence="secondary"),
)
"""Adequacy decisions. Which regime recognises which countries as adequate. As far as the
sources say: no statement that anybody complies with anything. Compared with them on 2026-11-24.
"""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class PurposeCategoriesRow:
    """A row of `PURPOSE_CATEGORIES`."""

    code: str
    """The code, as a disclosure has it."""

    means: str
    """What it means."""

    concepts: tuple[str, ...]
    """Concepts of other vocabularies that mean the same."""


PURPOSE_CATEGORIES: t.Final[tuple[PurposeCategoriesRow, ...]] = (
    PurposeCategoriesRow(code="hosting", means="Runs the servers or platform that the product runs on.", concepts=()),
    PurposeCategoriesRow(code="storage", means="Stores files or objects.", concepts=()),
    PurposeCategoriesRow(code="database", means="Runs a database.", concepts=()),
    PurposeCategoriesRow(code="content-delivery", means="Delivers content from places near its users.", concepts=()),
    PurposeCategoriesRow(code="dns", means="Resolves domain names.", concepts=()),
    PurposeCategoriesRow(code="security", means="Protects against attacks and abuse.", concepts=("dpv:EnforceSecurity",)),
    PurposeCategoriesRow(code="identity", means="Signs users in or verifies who they are.", concepts=("dpv:IdentityVerification",)),
    PurposeCategoriesRow(code="consent", means="Collects and keeps choices about consent.", concepts=()),
    PurposeCategoriesRow(code="monitoring", means="Watches whether systems work: logs, errors, performance.", concepts=()),
    PurposeCategoriesRow(code="analytics", means="Measures how the product is used.", concepts=("dpv:ServiceUsageAnalytics",)),
    PurposeCategoriesRow(code="communication", means="Carries calls, meetings or messages between people.", concepts=("dpv:CommunicationManagement",)),
    PurposeCategoriesRow(code="email", means="Sends e-mail.", concepts=()),
    PurposeCategoriesRow(code="notifications", means="Sends notifications to devices.", concepts=()),
    PurposeCategoriesRow(code="customer-support", means="Helps to answer requests for support.", concepts=("dpv:CustomerCare",)),
    PurposeCategoriesRow(code="collaboration", means="Lets the publisher's staff work together on customers' data.", concepts=()),
    PurposeCategoriesRow(code="payments", means="Processes payments.", concepts=("dpv:PaymentManagement",)),
    PurposeCategoriesRow(code="billing", means="Issues invoices and manages subscriptions.", concepts=()),
    PurposeCategoriesRow(code="ai", means="Runs models of machine learning on the data.", concepts=()),
    PurposeCategoriesRow(code="search", means="Indexes and searches content.", concepts=("dpv:SearchFunctionalities",)),
    PurposeCategoriesRow(code="file-transfer", means="Transfers files between people.", concepts=()),
    PurposeCategoriesRow(code="feedback", means="Collects feedback and answers to surveys.", concepts=()),
    PurposeCategoriesRow(code="privacy-requests", means="Handles requests of data subjects.", concepts=("dpv:RightsFulfillment",)),
    PurposeCategoriesRow(code="quality-assurance", means="Checks the quality of support and service.", concepts=()),
    PurposeCategoriesRow(code="compliance-screening", means="Screens against lists that law requires to check.", concepts=()),
    PurposeCategoriesRow(code="training", means="Trains people in using the product.", concepts=()),
    PurposeCategoriesRow(code="development", means="Develops or tests software with access to data.", concepts=()),
    PurposeCategoriesRow(code="professional-services", means="Advises customers or sets the product up for them.", concepts=()),
    PurposeCategoriesRow(code="unstated", means="The source does not say what it does.", concepts=()),
    PurposeCategoriesRow(code="other", means="Something else, which the text says.", concepts=()),
)
"""Purpose categories. The codes for what a subprocessor does."""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class DataCategoriesRow:
    """A row of `DATA_CATEGORIES`."""

    code: str
    """The code, as a disclosure has it."""

    means: str
    """What it means."""

    concepts: tuple[str, ...]
    """Concepts of other vocabularies that mean the same."""


DATA_CATEGORIES: t.Final[tuple[DataCategoriesRow, ...]] = (
    DataCategoriesRow(code="identity", means="Who somebody is: name, photo, date of birth, identifiers.", concepts=("pd:Identifying",)),
    DataCategoriesRow(code="contact", means="How to reach somebody: e-mail address, telephone number, postal address.", concepts=("pd:Contact", "fides:user.contact",)),
    DataCategoriesRow(code="account", means="An account: its type, settings, membership.", concepts=("fides:user.account",)),
    DataCategoriesRow(code="credentials", means="What somebody signs in with.", concepts=("pd:Authenticating", "fides:user.authorization.credentials",)),
    DataCategoriesRow(code="content", means="What customers put into the product.", concepts=("fides:user.content",)),
    DataCategoriesRow(code="realtime", means="Live audio, video and screens as they pass through.", concepts=()),
    DataCategoriesRow(code="calls", means="Who called whom, when and how long.", concepts=("pd:CallLog",)),
    DataCategoriesRow(code="messages", means="Messages and their attachments.", concepts=("pd:Communication",)),
    DataCategoriesRow(code="recordings", means="Recordings of meetings and calls.", concepts=()),
    DataCategoriesRow(code="transcripts", means="Transcripts of meetings, calls and chats.", concepts=()),
    DataCategoriesRow(code="files", means="Files that customers upload.", concepts=()),
    DataCategoriesRow(code="source-code", means="Source code.", concepts=()),
    DataCategoriesRow(code="usage", means="How somebody uses the product.", concepts=("pd:ServiceConsumptionBehavior",)),
    DataCategoriesRow(code="logs", means="Logs of systems.", concepts=()),
    DataCategoriesRow(code="device", means="Devices: type, settings, identifiers.", concepts=("pd:DeviceBased", "fides:user.device",)),
    DataCategoriesRow(code="network", means="Network addresses and connections.", concepts=()),
    DataCategoriesRow(code="location", means="Where somebody is.", concepts=("pd:Location", "fides:user.location",)),
    DataCategoriesRow(code="payment", means="Means of payment: cards, bank accounts.", concepts=("pd:FinancialAccount", "fides:user.payment",)),
    DataCategoriesRow(code="transactions", means="What was bought, when and for how much.", concepts=("pd:Purchase", "fides:user.behavior.purchase_history",)),
    DataCategoriesRow(code="support", means="Requests for support, with what is attached to them.", concepts=()),
    DataCategoriesRow(code="requests", means="Requests of data subjects, and the reports about them.", concepts=()),
    DataCategoriesRow(code="preferences", means="Preferences, such as choices about cookies.", concepts=("pd:Preference",)),
    DataCategoriesRow(code="schedule", means="Meetings and events: topic, id, date and time.", concepts=()),
    DataCategoriesRow(code="employment", means="Employment: employer, role, work records.", concepts=("pd:EmploymentHistory",)),
    DataCategoriesRow(code="survey-responses", means="Feedback, reviews and answers to surveys.", concepts=()),
    DataCategoriesRow(code="other", means="Something else, which the text says.", concepts=()),
)
"""Data categories. The codes for kinds of personal data."""


@dataclasses.dataclass(frozen=True, kw_only=True, slots=True)
class SubjectCategoriesRow:
    """A row of `SUBJECT_CATEGORIES`."""

    code: str
    """The code, as a disclosure has it."""

    means: str
    """What it means."""

    concepts: tuple[str, ...]
    """Concepts of other vocabularies that mean the same."""


SUBJECT_CATEGORIES: t.Final[tuple[SubjectCategoriesRow, ...]] = (
    SubjectCategoriesRow(code="customers", means="Customers and the persons who act for them.", concepts=("dpv:Customer",)),
    SubjectCategoriesRow(code="administrators", means="Persons who administer a customer's account.", concepts=()),
    SubjectCategoriesRow(code="end-users", means="Persons who use the product.", concepts=("dpv:User",)),
    SubjectCategoriesRow(code="invitees", means="Persons whom a user invites or writes to.", concepts=()),
    SubjectCategoriesRow(code="website-visitors", means="Visitors of a website.", concepts=("dpv:Visitor",)),
    SubjectCategoriesRow(code="employees", means="Employees and contractors.", concepts=("dpv:Employee",)),
    SubjectCategoriesRow(code="prospects", means="Persons who may become customers.", concepts=()),
    SubjectCategoriesRow(code="patients", means="Patients.", concepts=("dpv:Patient",)),
    SubjectCategoriesRow(code="students", means="Pupils and students.", concepts=("dpv:Student",)),
    SubjectCategoriesRow(code="children", means="Children.", concepts=("dpv:Child",)),
    SubjectCategoriesRow(code="other", means="Somebody else, whom the text names.", concepts=()),
)
"""Subject categories. The codes for whom personal data are about."""
